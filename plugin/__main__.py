"""`python -m plugin` is `circlekeeper`."""

from plugin.cli.app import main

if __name__ == "__main__":
    main()
