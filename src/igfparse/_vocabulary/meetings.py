"""The annual meetings of the IGF, and the places that headers print alone."""

import datetime as dt
from typing import Final

#: Ordinal, city, region, country, first day, last day of each meeting held; None where there was no place.
MEETINGS: Final = (
    (1, "Athens", None, "Greece", dt.date(2006, 10, 30), dt.date(2006, 11, 2)),
    (2, "Rio de Janeiro", None, "Brazil", dt.date(2007, 11, 12), dt.date(2007, 11, 15)),
    (3, "Hyderabad", None, "India", dt.date(2008, 12, 3), dt.date(2008, 12, 6)),
    (4, "Sharm El Sheikh", None, "Egypt", dt.date(2009, 11, 15), dt.date(2009, 11, 18)),
    (5, "Vilnius", None, "Lithuania", dt.date(2010, 9, 14), dt.date(2010, 9, 17)),
    (6, "Nairobi", None, "Kenya", dt.date(2011, 9, 27), dt.date(2011, 9, 30)),
    (7, "Baku", None, "Azerbaijan", dt.date(2012, 11, 6), dt.date(2012, 11, 9)),
    (8, "Bali", None, "Indonesia", dt.date(2013, 10, 22), dt.date(2013, 10, 25)),
    (9, "Istanbul", None, "Turkey", dt.date(2014, 9, 2), dt.date(2014, 9, 5)),
    (10, "João Pessoa", None, "Brazil", dt.date(2015, 11, 10), dt.date(2015, 11, 13)),
    (11, None, "Jalisco", "Mexico", dt.date(2016, 12, 5), dt.date(2016, 12, 9)),
    (12, "Geneva", None, "Switzerland", dt.date(2017, 12, 17), dt.date(2017, 12, 21)),
    (13, "Paris", None, "France", dt.date(2018, 11, 12), dt.date(2018, 11, 14)),
    (14, "Berlin", None, "Germany", dt.date(2019, 11, 25), dt.date(2019, 11, 29)),
    (15, None, None, None, dt.date(2020, 11, 2), dt.date(2020, 11, 17)),
    (16, "Katowice", None, "Poland", dt.date(2021, 12, 6), dt.date(2021, 12, 10)),
    (17, "Addis Ababa", None, "Ethiopia", dt.date(2022, 11, 28), dt.date(2022, 12, 2)),
    (18, "Kyoto", None, "Japan", dt.date(2023, 10, 8), dt.date(2023, 10, 12)),
    (19, "Riyadh", None, "Saudi Arabia", dt.date(2024, 12, 15), dt.date(2024, 12, 19)),
    (20, "Lillestrøm", None, "Norway", dt.date(2025, 6, 23), dt.date(2025, 6, 27)),
)

#: Cities of the meetings and consultations: they need no country beside them to be a place.
CITIES: Final = frozenset(
    {
        "addis ababa", "athens", "baku", "bali", "berlin", "geneva", "hyderabad", "istanbul", "joao pessoa",
        "katowice", "kyoto", "lillestrøm", "nairobi", "paris", "rio de janeiro", "riyadh", "sharm el sheikh", "vilnius",
    }
)  # fmt: skip

#: States and provinces that headers print where other years have the city.
REGIONS: Final = frozenset({"jalisco"})
