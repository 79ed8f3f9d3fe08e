"""
Words that speech writes with a capital and that no person is called by.

They open sentences, or name peoples, times and places. Together with the
tables of prose, topics, countries and bodies they tell ``Thank you, Matthew``
from ``Thank you, Geneva``.
"""

from typing import Final

#: Words that open a sentence, beside those of ``prose.PROSE``.
OPENERS: Final = frozenset(
    """
    absolutely according ain alright also another anybody anyone anything anyway apart apologies are aren arigato
    back basically besides beyond both brief briefly bye captioners certainly clearly come coming congratulations
    continuing cool could couldn currently danke definitely delegates despite didn does doesn don dude earlier
    easy echo else enough et ever every everybody everyone everything exact exactly excellent excuse faafetai
    fantastic finally fine five folks four frankly full generally given gosh gracias grazie greetings guys hang
    hasn haven having hearing help hey hopefully how's i'd i'll i'm i've if' including indeed insofar instead
    interesting interpreters into isn it's keep kids kiitos kindly lastly leaving left less let's like likewise
    listening live looking lots louder lovely made mahalo main mainly make making mama many may maybe mean means
    meanwhile merci mic microphone might mike's mine moreover much must mute muted naturally near new nice nobody
    nope normally nothing obrigada obrigado obviously off often once ones online onsite otherwise ought ours
    ourselves overall own pardon particularly per perfect perhaps personally possibly precisely previously
    probably put quick quite quoting rather reading ready really regarding regardless remember remote remotely
    respond responding returning run same saying secondly see seeing seems self several shall sharing short
    shukran silence similarly simply since sir so some somebody someone something sometimes soon sort spasibo
    speaking specifically starting stay still stop stuff such super taking talking tankyu technicians tell
    terima than thanking that's therefore they'll they're thinking thirdly thousand three thus tonight toward
    towards true truly trust try turning twenty twice two type typically understood unfortunately unless unlike
    unmute upon usual usually various via vinaka wait wanted wanting wasn we'll we're we've weren what what's
    whatever whenever whereas wherever who whoever whose without won wonderful working wouldn wow wrap writing
    yep yesterday yours zero
    """.split()
)

#: Peoples, languages and parts of the world.
PEOPLES: Final = frozenset(
    """
    african africans american americans arab arabic arabs argentinian armenian asian asians asia australian
    austrian azerbaijani bangladeshi belgian bolivian brazilian brazilians british bulgarian cameroonian
    canadian canadians caribbean catalan caucasian central chilean chinese colombian congolese croatian cuban
    czech danish dutch eastern egyptian english estonian ethiopian eurasian european europeans finnish flemish
    french gambian georgian german germans ghanaian greek hindi hispanic hungarian icelandic indian indians
    indonesian iranian iraqi irish israeli italian jamaican japanese jewish jordanian kenyan kenyans korean
    kuwaiti latin latvian lebanese liberian libyan lithuanian malaysian maltese mandarin mexican moldovan moroccan
    muslim namibian nepalese nepali nigerian nigerians nordic northern norwegian oceania pacific pakistani
    palestinian peruvian polish portuguese punjabi romanian russian russians rwandan saudi scandinavian scottish
    senegalese serbian singaporean slovak slovenian somali southern spanish sudanese swahili swedish swiss
    syrian taiwanese tanzanian thai tunisian turkish ugandan ukrainian urdu vietnamese welsh western yemeni
    zambian zimbabwean
    """.split()
)

#: Times of the calendar. ``April``, ``August`` and ``June`` are people as well.
TIMES: Final = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march july september
    october november december christmas easter ramadan utc gmt cet
    """.split()
)

#: Places where the forum met or that its speakers name most, and no common names of people.
PLACES: Final = frozenset(
    """
    addis abeba ababa amsterdam athens bali bangkok beijing berlin bogota brasilia brussels cairo cancun
    dubai dublin east geneva guadalajara hyderabad istanbul jakarta jalisco joao katowice kyoto london
    madrid marrakesh moscow nairobi north oslo paris poland prague riyadh rome sharm sheikh silicon south
    jordan stockholm tallinn tobago tokyo trinidad tunis vienna vilnius washington west york zurich
    lillestrom riga cape atlantic county emirates federation kingdom republic
    """.split()
) - {"sheikh", "joao"}

#: Capitals and other large cities that are no names of people.
CITIES: Final = frozenset(
    """
    abidjan abuja accra algiers amman ankara antananarivo apia ashgabat asmara astana asuncion auckland baghdad
    baku bamako bangalore bangui banjul barcelona beirut belgrade bengaluru bern bishkek boston brasilia
    bratislava brazzaville bridgetown brno bucharest bujumbura canberra caracas casablanca chicago chisinau
    colombo conakry copenhagen cotonou dakar damascus delhi dhaka dodoma doha durban dushanbe frankfurt freetown
    gaborone hamburg hanoi harare helsinki honiara islamabad johannesburg kabul kampala karachi kathmandu
    khartoum kiev kigali kinshasa kolkata kumasi kyiv lagos lahore libreville lilongwe lisbon ljubljana lome
    luanda lusaka lyon majuro managua manama manila maputo marseille maseru melbourne minsk mogadishu mombasa
    monrovia montevideo montreal moresby moroni mumbai munich muscat naypyidaw niamey nicosia nouakchott osaka ottawa
    ouagadougou phnom podgorica praia pretoria pristina pyongyang quito rabat reykjavik sarajevo seoul shanghai
    shenzhen skopje strasbourg suva taipei tarawa tashkent tbilisi tegucigalpa tehran thimphu tirana toronto
    tripoli ulaanbaatar vaduz valletta vancouver vientiane windhoek yangon yaounde yerevan zagreb
    """.split()
)

#: Things of the session and of the net, capitalised by captioners.
THINGS: Final = frozenset(
    """
    academia ai ambassadors android annex app apple apps arpanet article articles bible billion board boards bpfs
    budapest bureau center centre chapters charter closed cloud code college compact company conference congress
    constitution convention corporate council councils court covid day days decade declaration department dns domain
    dynamic email ethics event events excellency executive expert experts facebook fellow fellowship firefox
    gentleman gentlemen github globe god google group groups high ict icts igf igfs ims inc india's instagram
    institution intel internet's iot ip ipv ladies lady law laws league level linkedin ltd madam main manifesto
    million ministerial ministers mr mrs ms multi-stakeholder multistakeholder netmundial networks ngo ngos
    non-governmental office panelists panels paper parliament phd plan plenary power powerpoint press program
    programme project qr resolution round school science sdg sdgs section senate sessions signal skype slides
    speakers square stack standard street summit system systems table task team teams telegram test tiktok track
    treaty tweet twitter unit universal version vice video web webex wechat whatsapp wi-fi wifi wiki wikipedia
    windows working workshops yahoo youtube zoom zooms
    """.split()
)
