from plugin.engine.places import Places
from tests.engine.house_of_tests import KEEPER, ROOM


def test_a_room_the_keeper_has_just_gone_into_counts_before_any_sync_answer_says_so() -> None:
    places = Places(KEEPER)
    for membership, inside in (
        ("invite", False),
        ("refused", False),
        ("coming", True),
        ("join", True),
        ("leave", False),
    ):
        places.set_membership(ROOM, membership)
        assert places.went_in(ROOM) is inside
