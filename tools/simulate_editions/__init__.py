"""The column for years, day after day, on a clock that is moved: what went out, counted.

    python -m tools.simulate_editions [--years 5] [--columns 3] [--seed 1]

A publication in two languages is made, with articles for each of the 366 days; editors choose
leads beforehand and move articles to other days; the worker does its jobs at every midnight and
noon. Then the editions are counted, and compared with what must never happen.
"""
