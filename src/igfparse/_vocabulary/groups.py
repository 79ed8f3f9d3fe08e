"""
Countries and organisations that stand as labels.

A delegation speaks under its country (``LITHUANIA``), a body under its
abbreviation (``UNDESA``). English names, as interpreters' captioners type them.
"""

from typing import Final

COUNTRIES: Final = frozenset(
    name.strip()
    for name in """
    afghanistan, albania, algeria, andorra, angola, antigua and barbuda, argentina,
    armenia, australia, austria, azerbaijan, bahamas, bahrain, bangladesh, barbados,
    belarus, belgium, belize, benin, bhutan, bolivia, bosnia and herzegovina, botswana,
    brazil, brunei, bulgaria, burkina faso, burundi, cabo verde, cambodia, cameroon,
    canada, cape verde, central african republic, chad, chile, china, colombia, comoros,
    congo, costa rica, cote d'ivoire, croatia, cuba, cyprus, czech republic, czechia,
    denmark, djibouti, dominica, dominican republic, east timor, ecuador, egypt,
    el salvador, equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji, finland,
    france, gabon, gambia, germany, ghana, greece, grenada, guatemala, guinea,
    guinea-bissau, guyana, haiti, holy see, honduras, hong kong, hungary, iceland, india,
    indonesia, iran, iraq, ireland, islamic republic of iran, israel, italy, ivory coast,
    jamaica, japan, kazakhstan, kenya, kiribati, kosovo, kuwait, kyrgyzstan, laos, latvia,
    lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macedonia,
    madagascar, malawi, malaysia, maldives, mali, malta, marshall islands, mauritania,
    mauritius, mexico, micronesia, moldova, monaco, mongolia, montenegro, morocco,
    mozambique, myanmar, namibia, nauru, nepal, netherlands, new zealand, nicaragua, niger,
    nigeria, north korea, north macedonia, norway, oman, pakistan, palau, palestine,
    panama, papua new guinea, paraguay, peru, philippines, poland, portugal, qatar,
    republic of korea, romania, russia, russian federation, rwanda, saint lucia, samoa,
    san marino, saudi arabia, senegal, serbia, seychelles, sierra leone, singapore,
    slovakia, slovenia, solomon islands, somalia, south africa, south korea, south sudan,
    spain, sri lanka, sudan, suriname, swaziland, sweden, switzerland, syria, taiwan,
    tajikistan, tanzania, thailand, the netherlands, the philippines, timor-leste, togo,
    tonga, trinidad and tobago, tunisia, turkey, turkiye, turkmenistan, tuvalu, uganda,
    ukraine, united arab emirates, united kingdom, united kingdom of great britain and northern ireland,
    united republic of tanzania, united states, united states of america, uruguay,
    uzbekistan, vanuatu, vatican, venezuela, viet nam, vietnam, yemen, zambia, zimbabwe,
    uae, uk, us, usa
    """.split(",")
)

BODIES: Final = frozenset(
    name.strip()
    for name in """
    academia, access now, african union, african union commission, afrinic, apc, apnic, arin, article 19,
    asean, au, auc, bpf, business, business community, business constituency, business sector,
    caribbean telecommunications union, cerf, cern, civil society, clac, council of europe, ctu, dc, desa,
    diplo, diplofoundation, ec, ecosoc, ecowas, enisa, etno, eu, eurodig, european broadcasting union,
    european commission, european parliament, european union, facebook, fao, g-77, g77, gac, giz, gnso,
    google, government, gsma, iab, icann, icc, icc basis, ict4peace, ieee, ietf, ifla, ilo,
    international telecommunication union, internet society, interpol, irp, isoc, itu, jca, lacnic, mag,
    media, meta, microsoft, mozilla, nato, ngo, ngos, nri, nris, oecd, ohchr, osce, parliamentarians,
    private sector, ripe, ripe ncc, technical community, un, un desa, un women, unctad, undesa, undp, uneca,
    unece, unesco, unhcr, unicef, unido, united nations, unoda, upu, w3c, wef, who, wikimedia,
    wikimedia foundation, wipo, world bank, wsis, wto, youth, youth ambassador, youth coalition,
    youth delegation
    """.split(",")
)

#: Words that make any label an organisation's: ``GOVERNMENT OF INDIA``.
BODY_WORDS: Final = frozenset(
    """
    agency assembly association coalition commission committee commonwealth congress consortium council
    delegation embassy forum foundation government hub institute ministry network organisation organization
    secretariat society union university
    """.split()
)
