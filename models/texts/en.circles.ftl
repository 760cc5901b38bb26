# What the keeper says where somebody is of several circles.

which-circle =
    You are in several circles. Please write the name of the one you mean behind the command:
    { $items }
which-line = **{ $command }**
