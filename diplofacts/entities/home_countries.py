"""The countries that well-known firms come from, those of the past among them; general knowledge.

Names that are common words, or surnames, are left out.
"""

from __future__ import annotations

HOMES = {
    "USA": (
        "Boeing|Lockheed Martin|Northrop Grumman|Raytheon|General Dynamics|Pratt & Whitney|SpaceX|Intel|Qualcomm"
        "|Nvidia|AMD|Micron|Broadcom|Amkor|Synopsys|Cadence|Marvell|NVIDIA|Apple|Microsoft|Google|Alphabet|Amazon"
        "|IBM|Oracle|Cisco|Dell|Hewlett-Packard|Facebook|Meta Platforms|Netflix|Ford|General Motors|Tesla"
        "|Caterpillar|General Electric|GE Vernova|GE Aerospace|Honeywell|Westinghouse|ExxonMobil|Exxon Mobil"
        "|Exxon|Mobil|Texaco|Chevron|ConocoPhillips|AES|Murphy Oil|Delta Offshore Energy|Excelerate Energy"
        "|Citibank|Citigroup|JPMorgan|Goldman Sachs|Morgan Stanley|BlackRock|Warburg Pincus|Visa Inc|Mastercard"
        "|PayPal|FedEx|UPS|Procter & Gamble|Coca-Cola|PepsiCo|Nike|Walmart|Costco|Cargill|Dow Chemical|DuPont"
        "|Pfizer|Moderna|Merck|Johnson & Johnson|Hyatt|Marriott|Freeport-McMoRan|Delta Air Lines|Chrysler"
        "|United Airlines|Philip Morris|Kraft|McDonald's|Starbucks|Xerox|Motorola|Texas Instruments|Goodyear"
        "|Alcoa|Bechtel|Nucor|Anadarko|Occidental|Hess|Apache|Kosmos Energy|Noble Energy|Halliburton|Baker Hughes"
        "|Schlumberger|Bunker Hill|Newmont|Monsanto|Kellogg|Mondelez|Kraft Heinz|General Mills|Colgate"
        "|Kimberly-Clark|Whirlpool|John Deere|Deere & Co|Cummins|3M|Corning|Micron Technology|GlobalFoundries"
        "|Wolfspeed|Western Digital|Seagate|Jabil|Flextronics|Delphi|Harley-Davidson|Uber|Airbnb|Blackstone|KKR"
        "|Carlyle|Bain Capital|Berkshire Hathaway|Emerson Electric|Fluor|KBR|Albemarle|Livent|Air Products|Bunge"
        "|Archer Daniels Midland|ADM|Hershey|Levi Strauss|Tyson Foods|Smithfield|Walt Disney|Wal-Mart|Equinix"
        "|Digital Realty|Prologis|Westinghouse Electric|NuScale|TransDigm|Hewlett Packard|Sikorsky|Symbion Power"
        "|Contour Global|ContourGlobal|Cheniere|Venture Global|Sempra|Unocal|Enron|Amoco|Eli Lilly|Abbott|Baxter"
        "|Owens-Illinois|Goodyear Tire|Cooper Tire|First Solar|Eastman Kodak|Las Vegas Sands|Wynn Resorts|Hilton"
    ),
    "JPN": (
        "Japan Airlines|All Nippon Airways|Sony|Panasonic|Toshiba|Hitachi|Fujitsu|NEC|Canon|Sharp|Kyocera|Murata"
        "|SoftBank|Toyota|Honda|Nissan|Mazda|Mitsubishi|Suzuki|Subaru|Isuzu|Yamaha|Sumitomo|Marubeni|Itochu"
        "|Mitsui|Sojitz|Nippon Steel|JFE Steel|Kawasaki|IHI|Kobe Steel|Bridgestone|Idemitsu|JERA|Tokyo Gas|TEPCO"
        "|Mizuho|MUFG|Nippon Koei|Sumitomo Mitsui|AEON|Aeon|Uniqlo|Fast Retailing|Takeda|Nidec|Denso|Daikin|Rohto"
        "|Ajinomoto|Kirin|Asahi|Nomura|Mitsubishi Motors|Mitsubishi Corp|Mitsui & Co|Sumitomo Corp"
        "|Sumitomo Chemical|Toray|Teijin|Asahi Glass|AGC|Daihatsu|Hino|Yokohama Rubber|Nippon Paint|Kao|Shiseido"
        "|Kikkoman|Suntory|Kubota|Komatsu|Ricoh|Seiko Epson|Epson|Nikon|Olympus|Omron|TDK|Rohm|Renesas|Kioxia"
        "|Tokyo Electron|JTEKT|Aisin|Yazaki|Marelli|Astellas|Eisai|Otsuka|Daiichi Sankyo|NTT|KDDI|Rakuten"
        "|Nippon|Nippon Oil|Nippon Life|Dai-ichi Life|Tokio Marine|MS&AD|Inpex|JX Nippon|JOGMEC|Cosmo Oil"
        "|Chiyoda|JGC|Taisei"
        "|Obayashi|Shimizu|Kajima|Penta-Ocean|Sekisui House|Toyota Tsusho|Envision AESC|Sanyo|Matsushita"
        "|Hitachi Zosen|Nippon Yusen|Mitsui OSK|Seven & i|FamilyMart|Oji Holdings"
    ),
    "KOR": (
        "Samsung|LG|LG Electronics|SK Hynix|SK Group|SK|Hana Micron|Hyundai|Kia|Doosan|Daewoo|POSCO|Posco|Hyosung"
        "|Lotte|Hanwha|CJ|GS Group|Kumho|LS Group|Taekwang|KEPCO|Kepco|Korea Gas|KOGAS|Shinhan Bank|Woori Bank"
        "|KB Kookmin Bank|Korean Air|Asiana Airlines|Naver|Kakao|Samsung Engineering|Samsung C&T|Samsung SDI"
        "|Samsung Biologics|SK On|SK Innovation|SK Telecom|SK ecoplant|Hyundai Mobis|Hyundai Engineering"
        "|Hyundai Heavy|HD Hyundai|Daewoo Shipbuilding|Hanwha Ocean|Hanwha Q Cells|Hankook|Kumho Tire|Nexen"
        "|EcoPro|L&F|LG Chem|LG Energy Solution|Lotte Chemical|Lotte Shopping|KT Corp|KT&G|Korea Electric Power"
        "|Korea Hydro|KHNP|Korea Zinc|Coupang|E-Land|Amorepacific|Mirae Asset|Celltrion|Ssangyong|Daelim"
        "|Doosan Enerbility|Doosan Heavy|GS E&C|GS Engineering|Coway|Youngone|SeAH|LX International"
        "|POSCO International"
    ),
    "CHN": (
        "Air China|China Southern Airlines|China Eastern Airlines|COMAC|Luxshare|Goertek|Huawei|ZTE|Xiaomi|Lenovo"
        "|Alibaba|Tencent|ByteDance|TikTok|Baidu|BYD|Geely|Baosteel|CRRC|Sinopec|CNOOC|CNPC|PetroChina|COSCO"
        "|Sinovac|Sinopharm|China Railway|China Communications|PowerChina|China Harbour|CATL|Chery"
        "|Great Wall Motor|SAIC|Trina Solar|Changan|GAC Aion|GAC Group|Dongfeng|FAW|Great Wall Motors|Leapmotor"
        "|Xpeng|XPeng|Zeekr|Nio|JAC Motors|Foton|Sinotruk|Yutong|Gotion|Gotion High-tech|EVE Energy|SVOLT|Sunwoda"
        "|BTR New Material|Ningbo Shanshan|Huayou Cobalt|Zhejiang Huayou|Tsingshan|Ganfeng|Tianqi|Zijin"
        "|Zijin Mining|CMOC|China Molybdenum|Chinalco|MMG|Minmetals|China Minmetals|Jinchuan|Jiangxi Copper"
        "|Shandong Gold|Shougang|Baowu|Hesteel|HBIS|Delong|Wuhan Iron|China National Petroleum"
        "|China National Offshore Oil|Sinochem|ChemChina|CITIC|Fosun|HNA|Dalian Wanda|Wanda|Anbang"
        "|China Merchants|China Three Gorges|Three Gorges|State Grid|China Southern Power Grid"
        "|China General Nuclear|CNNC|Sinohydro|Gezhouba|CCCC|CRBC|CSCEC|CRCC|China State Construction"
        "|China Civil Engineering|CCECC|China Gezhouba|China Energy Engineering|Shanghai Electric"
        "|Dongfang Electric|Harbin Electric|Goldwind|LONGi|Longi|JinkoSolar|Jinko Solar|JA Solar|Trina|Tongwei"
        "|Hengyi|Hengyi Petrochemical|Rongsheng|Wanhua|Haier|Hisense|Midea|Gree|TCL|Skyworth|OPPO|Vivo|Transsion"
        "|Didi|JD.com|Meituan|Shein|Temu|Pinduoduo|Ant Group|ICBC|Bank of China|China Construction Bank|Sinosure"
        "|New Hope|WH Group|COFCO|Bright Food|Yili|Mengniu|Shuanghui|Texhong|Shenzhou|Sany|Zoomlion|XCMG|Lifan"
        "|Sinoma|CNBM|Anhui Conch|West China Cement|Huaxin Cement|Huaxin|Sinomine|Chengxin|Yahua|Wuling"
        "|SAIC-GM-Wuling|SAIC Motor|Nanjing Automobile|Nanjing Auto|Shanghai Automotive|Sinosteel|Hainan Airlines"
        "|Fuyao|Fuyao Glass|Hesteel|Legend Holdings|Wengfu|Chint|Weichai|Yankuang|Shenhua|China Energy"
    ),
    "TWN": (
        "TSMC|Foxconn|Hon Hai|Pegatron|Wistron|Compal|Quanta Computer|Formosa|Evergreen|Pou Chen|Acer|Asus"
        "|Foxconn Technology|Delta Electronics|Lite-On|Inventec|Gigabyte|GlobalWafers|UMC|Nan Ya|Formosa Plastics"
        "|Formosa Petrochemical|China Steel|Cheng Shin|Feng Tay|Uni-President|Fubon|Cathay Financial|Gogoro"
        "|ProMOS|Compal Electronics"
    ),
    "VNM": (
        "Vietnam Airlines|Vietjet|VietJet|Bamboo Airways|Pacific Airlines|Viettel|VNPT|FPT|MobiFone|VinFast"
        "|Vingroup|VinGroup|Hòa Phát|Hoa Phat|PetroVietnam|Petrovietnam|PVN|Petrolimex|PV Gas|PV Power|PVEP|EVN"
        "|Vinacomin|TKV|Vietsovpetro|Rusvietpetro|Vietcombank|VietinBank|Vietinbank|BIDV|Agribank|Techcombank"
        "|Sacombank|HDBank|VPBank|MBBank|Vinamilk|TH Group|TH true|TH|Masan|Sun Group|Sungroup|BRG|T&T|Becamex"
        "|Saigon Newport|Vinalines|Vinachem|Vinafood|Vinatex|Vinashin|Trung Nguyên|VNVC|Hoàng Anh Gia Lai"
        "|Hoang Anh Gia Lai|Thaco|Vilachem|PVI|VNG|Truong Hai|Sovico|Petrovietnam Exploration"
        "|Vietnam Rubber Group|HAGL|Viettel Global|FLC|Gelex|Xuan Thien|Hoa Sen|An Phat|Viglacera|Metfone"
    ),
    "GBR": (
        "Rolls-Royce|BAE Systems|HSBC|Standard Chartered|BP|Prudential|Unilever|AstraZeneca|GSK|Royal Dutch Shell"
        "|Shell|Diageo|British Petroleum|BG Group|Tullow|Tullow Oil|Cairn|Cairn Energy|Premier Oil|Anglo American"
        "|Rio Tinto Zinc|Lonmin|Lonrho|Glaxo|GlaxoSmithKline|SmithKline|Vodafone|BT Group|Cable and Wireless"
        "|Barclays|Lloyds|Tesco|Sainsbury|Marks & Spencer|Reckitt|Imperial Tobacco|British American Tobacco"
        "|Cadbury|SABMiller|Tate & Lyle|Associated British Foods|Jaguar Land Rover|BOC|GKN|Pilkington|Blue Circle"
        "|Globeleq|CDC Group|British International Investment|Actis|Octopus Energy|Shell Plc|Harbour Energy"
        "|Savannah Energy|Savannah Resources|Pensana|InterContinental|Compass Group|Legal & General|Aviva"
        "|Arm Holdings|Petrofac|Aggreko|Balfour Beatty|De La Rue|Rolls Royce"
    ),
    "FRA": (
        "Airbus|Safran|Thales|Dassault|Air France|Schneider Electric|Renault|Peugeot|Alstom|TotalEnergies|EDF"
        "|Engie|BNP Paribas|CMA CGM|Sanofi|Danone|Carrefour|Elf Aquitaine|PSA Peugeot|PSA Group"
        "|PSA Peugeot Citroen|Citroen|Peugeot Citroen|Michelin|Valeo|Faurecia|Saint-Gobain|Lafarge|LafargeHolcim"
        "|Vinci|Bouygues|Eiffage|Veolia|Suez|GDF Suez|Areva|Orano|Framatome|Eramet|Imerys|Air Liquide|L'Oreal"
        "|L’Oréal|LVMH|Kering|Pernod Ricard|Lactalis|Bonduelle|Auchan|Decathlon|Accor|Sodexo|Capgemini|Atos"
        "|Alcatel|Alcatel-Lucent|Vivendi|Bollore|Bolloré|Societe Generale|Credit Agricole|Natixis|AXA|Perenco"
        "|Maurel & Prom|Technip|Voltalia|Neoen|Total Eren|Akuo|Meridiam|Ardian|Airbus Helicopters|Eurocopter"
        "|Naval Group|Nexter|SNCF|RATP|Colas|Egis|Servier|Ipsen|Rhone-Poulenc|Pechiney|Verkor"
    ),
    "DEU": (
        "Lufthansa|Siemens|Infineon|Bosch|SAP SE|Volkswagen|BMW|Mercedes-Benz|Daimler|Porsche|Audi|ThyssenKrupp"
        "|Deutsche Bank|DHL|Adidas|Bayer|BASF|Messer|VW|Volkswagen AG|Mercedes Benz|DaimlerChrysler"
        "|Continental AG|ZF Friedrichshafen|Schaeffler|Mahle|Hella|Henkel|Beiersdorf|Linde|Evonik|Lanxess"
        "|Covestro|Heraeus|Merck KGaA|Fresenius|BioNTech|Boehringer Ingelheim|HeidelbergCement"
        "|Heidelberg Materials|Knauf|RWE|E.ON|EnBW|Uniper|Wintershall|Wintershall Dea|Svevind"
        "|Hyphen Hydrogen Energy|Enertrag|Siemens Energy|Siemens Gamesa|Nordex|SMA Solar|Hochtief|Bilfinger"
        "|Strabag SE|Lidl|Aldi|Kaufland|Schwarz Group|Metro AG|Rewe|Edeka|Otto Group|Zalando|Delivery Hero|Puma"
        "|Hugo Boss|Deutsche Telekom|Deutsche Bahn|Deutsche Post|Hapag-Lloyd|HHLA|Fraport|Allianz|Munich Re"
        "|Commerzbank|Rheinmetall|Thyssen|Hoechst|Degussa|Mannesmann|Salzgitter|Aurubis|K+S|SolarWorld|DWK"
    ),
    "RUS": (
        "Rosoboronexport|Aeroflot|Zarubezhneft|Gazprom|Rosneft|Lukoil|Novatek|Rosatom|Gazprom Neft|Surgutneftegaz"
        "|Tatneft|Sibur|Transneft|Inter RAO|RusHydro|Norilsk Nickel|Nornickel|Rusal|Severstal|Evraz|NLMK|Alrosa"
        "|Polyus|Polymetal|Uralkali|Eurochem|EuroChem|PhosAgro|Uralchem|Sberbank|VTB|VEB|Vnesheconombank|MTS"
        "|VimpelCom|Megafon|Russian Railways|RZD|AvtoVAZ|Kamaz|Power Machines|Atomstroyexport|Uralvagonzavod"
        "|Yandex|Kaspersky|TMK|Yukos"
    ),
    "IND": (
        "Air India|IndiGo|Infosys|Wipro|Tata|Adani|Reliance|Larsen & Toubro|ONGC|Bharat Biotech|Jindal|Essar"
        "|Bharti Airtel|Tata Motors|Tata Power|Tata Consultancy|Tata Chemicals|Mahindra|Mahindra & Mahindra"
        "|Maruti|Bajaj|Bajaj Auto|Hero MotoCorp|TVS Motor|Ashok Leyland|Apollo Tyres|MRF|Bharat Forge|Motherson"
        "|Sun Pharma|Dr Reddy's|Dr. Reddy's|Cipla|Lupin|Aurobindo|Serum Institute|Biocon|Zydus|Aditya Birla"
        "|Hindalco|Novelis|Vedanta|JSW|JSW Steel|Jindal Steel|NMDC|Coal India|NTPC|NHPC|SJVN|Power Grid"
        "|Indian Oil|BPCL|Bharat Petroleum|HPCL|GAIL|OVL|Petronet|Bharti|Airtel|Reliance Power|Adani Ports"
        "|Adani Power|Adani Green|Godrej|Dabur|HCL|Tech Mahindra|Videocon|Ranbaxy|GMR|GVK|Lanco"
        "|Shapoorji Pallonji|Kalpataru|Afcons|L&T|RITES|IRCON|State Bank of India|Suzlon|Karuturi|Welspun|Havells"
        "|UltraTech|OYO|Olectra|Avaada|ReNew|Oil India"
    ),
    "THA": (
        "Thai Airways|PTT|EGAT|B.Grimm|Gulf Energy|ThaiBev|Central Group|CP Group|C.P|Charoen Pokphand|SCG"
        "|Siam Cement|Amata|WHA|Thai Oil|Banpu|Ratchaburi|EGCO|Indorama|Indorama Ventures|Italian-Thai"
        "|Italian-Thai Development|Thai Union|Boon Rawd|Singha|Mitr Phol|Minor International|Bangkok Bank"
        "|Kasikornbank|SCG Chemicals|Double A|TCC Group|Berli Jucker|Big C|BJC|Gulf Development|CK Power"
        "|Ch. Karnchang|PTTEP|GPSC|Energy Absolute|Super Energy"
    ),
    "SGP": (
        "Singapore Airlines|UOB|DBS|OCBC|Temasek|GIC|PSA International|CapitaLand|Keppel|VSIP|Mapletree|Sembcorp"
        "|Wilmar|Grab|SingTel|Singtel|ST Engineering|Fraser and Neave|F&N|Frasers|Olam|Golden Agri"
        "|City Developments|CDL|Sembcorp Industries|Sembcorp Marine|Keppel Corp|Hyflux|YCH|Sea Ltd|Sea Group"
        "|Princeton Digital|Vena Energy|Sunseap|Trafigura|Banyan Tree|Surbana Jurong|Ascendas|Raffles Medical"
        "|Indorama Corp"
    ),
    "MYS": (
        "AirAsia|Malaysia Airlines|Petronas|PETRONAS|Maybank|Khazanah|YTL|Genting|Sime Darby|Gamuda|Tenaga"
        "|Tenaga Nasional|Axiata|Maxis|CIMB|Public Bank|Proton|Perodua|Top Glove|IOI|FGV|Felda"
        "|Kuala Lumpur Kepong|SP Setia|Sunway|IJM|MMC|Berjaya|Telekom Malaysia|Capital A|Press Metal|Sapura|Scomi"
        "|UEM|IHH|EcoWorld"
    ),
    "IDN": (
        "Garuda Indonesia|Pertamina|Ciputra|Sinar Mas|Salim Group|Indofood|Lippo|Astra International"
        "|Telkom Indonesia|Bank Mandiri|Semen Indonesia|Medco|Adaro|GoTo|Gojek|Wika|Wijaya Karya|Barito|Kalbe"
        "|Japfa|Asia Pulp & Paper"
    ),
    "NLD": (
        "KLM|ASML|Philips|Heineken|De Heus|Akzo Nobel|AkzoNobel|DSM|ING|Rabobank|FrieslandCampina|Friesland|Ahold"
        "|Ahold Delhaize|Vopak|Boskalis|Van Oord|Damen|NXP|Fugro|TomTom|Prosus|Booking|Bunge Loders|SHV"
        "|Stellantis|Airbus SE|VEON|Exor|Randstad|Vitol|Ballast Nedam"
    ),
    "CHE": (
        "ABB|Credit Suisse|UBS|Nestle|Nestlé|Syngenta|Novartis|Roche|Holcim|Glencore|Xstrata|Nestle SA|Sika"
        "|Swatch|Richemont|Lonza|Givaudan|Kuehne|Schindler|Swiss Re|Zurich Insurance|Adecco"
        "|Mediterranean Shipping|Barry Callebaut|Gunvor|Stadler|Stadler Rail|Clariant|Ems-Chemie|Oerlikon"
        "|Ciba-Geigy|Sandoz|Addax"
    ),
    "SWE": (
        "Saab|Ericsson|Volvo|Scania|IKEA|H&M|Electrolux|Atlas Copco|Sandvik|SKF|Stora Enso|Telia|TeliaSonera"
        "|Skanska|Northvolt|Vattenfall|LKAB|SSAB|Boliden|Tetra Pak|AstraZeneca AB|Husqvarna|Essity|Swedbank"
        "|Nordea|Lundin|Volvo Cars|Polestar|ASEA|Alfa Laval|Assa Abloy"
    ),
    "DNK": (
        "Ørsted|Orsted|Maersk|LEGO|Lego|Carlsberg|Copenhagen Infrastructure Partners|Pandora|Vestas|Novo Nordisk"
        "|A.P. Moller|A.P. Moller-Maersk|APM Terminals|Danfoss|Grundfos|Rockwool|Danish Crown|Arla|FLSmidth|Velux"
        "|Velfac|European Energy|Novozymes|Haldor Topsoe|Coloplast|DSV|Better Energy"
    ),
    "FIN": (
        "Nokia|Fortum|Neste|UPM|UPM-Kymmene|Metso|Outotec|Wartsila|Wärtsilä|Kone|Outokumpu|Kemira|Valmet|Nokian"
        "|Nokian Tyres|YIT|Ahlstrom|Metsa|Huhtamaki"
    ),
    "NOR": (
        "Equinor|Statoil|Norsk Hydro|Yara|Telenor|Statkraft|SN Power|Scatec|Scatec Solar|Aker Solutions|Norfund"
        "|Elkem|Kongsberg|Jotun|Norges Bank|Vard"
    ),
    "ITA": (
        "Eni|Fiat|Enel|Leonardo|Ariston|Fiat Chrysler|Ferrari|Lamborghini|Pirelli|Ferrero|Barilla|Luxottica"
        "|Benetton|Prada|Generali|UniCredit|Intesa|Intesa Sanpaolo|Telecom Italia|Enel Green Power|Terna|Snam"
        "|Saipem|Tecnimont|Maire Tecnimont|Technimont|Salini|Salini Impregilo|Impregilo|Webuild|Astaldi|Danieli"
        "|Montedison|Finmeccanica|AgustaWestland|Fincantieri|Ansaldo|Prysmian|Buzzi Unicem|Italcementi|Parmalat"
        "|Lavazza|Illy|Piaggio|Iveco|Ducati|Bonatti|Cremonini|Indesit|Merloni|ENI|Snamprogetti|Olivetti"
    ),
    "ESP": (
        "Repsol|Inditex|Telefonica|Telefónica|Banco Santander|BBVA|Iberdrola|Endesa|Union Fenosa|Unión Fenosa"
        "|Naturgy|Gas Natural|Gas Natural Fenosa|Cepsa|ACS|Ferrovial|Acciona|Sacyr|OHL|Abengoa|Cobra|Elecnor"
        "|Grifols|Melia|NH Hotels|Mapfre|La Caixa|CaixaBank|Aena|Abertis|Talgo|Navantia|Indra|Gestamp|Gamesa"
        "|Ebro Foods|SEAT|Ence|Solaria|Técnicas Reunidas|Tecnicas Reunidas|Cellnex"
    ),
    "CAN": (
        "Bombardier|Manulife|Sun Life|Barrick|Barrick Gold|Goldcorp|Kinross|Teck|Teck Resources|First Quantum"
        "|First Quantum Minerals|Ivanhoe Mines|Ivanhoe|Lundin Gold|Lundin Mining|Pan American Silver|Yamana Gold"
        "|IAMGOLD|Iamgold|B2Gold|Agnico Eagle|Eldorado Gold|Centerra|Centerra Gold|Cameco|Nutrien|PotashCorp"
        "|Agrium|Falconbridge|Alcan|Noranda|Placer Dome|Cominco|Sherritt|Suncor|Enbridge|TransCanada|TC Energy"
        "|Encana|Nexen Inc|Talisman|Talisman Energy|Husky Energy|Petro-Canada|Canadian Natural|Imperial Oil"
        "|TransAlta|Brookfield|Brookfield Asset Management|SNC-Lavalin|AtkinsRéalis|Magna|Magna International"
        "|Linamar|McCain|McCain Foods|Saputo|Maple Leaf Foods|Couche-Tard|Alimentation Couche-Tard|Scotiabank"
        "|Royal Bank of Canada|TD Bank|Bank of Montreal|BMO|CIBC|CPP Investments|CPPIB|Caisse de depot"
        "|Caisse de dépôt|Ontario Teachers|OMERS|Fairfax|Fairfax Financial|Power Corporation|Nortel"
        "|Northern Telecom|BlackBerry|Research In Motion|Shopify|Telus|Air Canada|Westjet|Seagram|Olympia & York"
        "|CGI|Li-Cycle|Methanex|Canadian Solar|Turquoise Hill|Nevsun|Africa Oil|Katanga Mining|Tahoe Resources"
        "|ShaMaran|Erdene|Kirkland Lake"
    ),
    "AUS": (
        "Qantas|Rio Tinto|BHP|Linfox|Telstra|Woodside|BHP Billiton|Woodside Energy|Origin Energy|Fortescue"
        "|Fortescue Metals|Fortescue Future Industries|South32|Newcrest|Evolution Mining|Northern Star|Lynas"
        "|Pilbara Minerals|Mineral Resources|Iluka|Oz Minerals|OceanaGold|St Barbara|Perseus Mining"
        "|Resolute Mining|Paladin|Paladin Energy|Base Resources|Galaxy Resources|Allkem|Orocobre"
        "|Black Rock Mining|Peak Rare Earths|Syrah|Syrah Resources|Macquarie|Macquarie Group|ANZ|Westpac"
        "|Commonwealth Bank|Lendlease|Lend Lease|Leighton|CIMIC|Wesfarmers|Woolworths|Amcor|Orica|Incitec"
        "|Incitec Pivot|BlueScope|BlueScope Steel|Boral|James Hardie|Brambles|CSL|Cochlear|Goodman Group"
        "|Transurban|IFM Investors|AustralianSuper|GrainCorp|Nufarm|Oil Search|Beach Energy|Sundance"
        "|Sundance Resources|WorleyParsons|Pacific Brands|Foster's|Fosters|Elders IXL|Sun Cable|Asciano|Danakali"
        "|Leo Lithium|AVZ Minerals|Bannerman|Deep Yellow"
    ),
    "BRA": (
        "Embraer|Petrobras|JBS|Vale SA|Odebrecht|Companhia Vale do Rio Doce|CVRD|Gerdau|CSN|Usiminas|Braskem"
        "|Suzano|Fibria|Klabin|Ambev|BRF|Marfrig|Minerva Foods|Itau|Itaú|Itau Unibanco|Bradesco|Banco do Brasil"
        "|BNDES|Eletrobras|Cemig|Andrade Gutierrez|Camargo Correa|Camargo Corrêa|Queiroz Galvao|OAS SA|WEG"
        "|Votorantim|Marcopolo|Avibras|Stefanini|Cosan|Raizen|Raízen|Eurofarma|Iochpe-Maxion|Varig"
    ),
    "SAU": (
        "Saudi Aramco|Aramco|ACWA Power|Public Investment Fund|SABIC|Sabic|Saudi Basic Industries|PIF"
        "|Kingdom Holding|Ma'aden|Maaden|Almarai|Saudi Telecom|Al Rajhi|Saudi Electricity|Ajlan & Bros"
        "|Bin Laden Group|Saudi Binladin|Saudi Oger|Alfanar|Red Sea Global|SALIC|Saudi Agricultural|Al-Baik"
    ),
    "ARE": (
        "Etihad Airways|Etihad|Emirates Airlines|ADNOC|Masdar|Mubadala|DP World|AD Ports|Abu Dhabi Ports|ADQ"
        "|Emaar|Emaar Properties|Nakheel|Damac|DAMAC|Aldar|Majid Al Futtaim|Al Futtaim|Al-Futtaim|Lulu Group"
        "|LuLu Group|Etisalat|e&|Dubai Holding|Dubai Ports World|Dubai World|Dana Gas|Crescent Petroleum|ENOC"
        "|TAQA|Taqa|IPIC|Abu Dhabi Investment Authority|ADIA|International Holding Company"
        "|Emirates Global Aluminium|Dubal|Al Dahra|Al Ghurair|Emirates NBD|First Abu Dhabi Bank|G42|MGX"
        "|Eagle Hills|AMEA Power|Borouge|Dragon Oil|Flydubai|flydubai|Air Arabia"
        "|Phoenix Energy|Infinity Power|Sharaf Group|Phoenix Group"
    ),
    "QAT": (
        "Qatar Airways|QatarEnergy|Qatar Investment Authority|Qatar Petroleum|QatarGas|Qatargas|RasGas|QIA|QNB"
        "|Ooredoo|Qtel|Qatari Diar|Hassad Food|Barwa|Nakilat|Nebras Power|Katara Hospitality|Industries Qatar"
        "|Estithmar|UCC Holding|Power International Holding"
    ),
    "HKG": (
        "Cathay Pacific|AIA|Hutchison|Hong Kong Land|Hutchison Whampoa|CK Hutchison|CK Group|CK Infrastructure"
        "|Cheung Kong|Jardine Matheson|Jardines|Swire|Swire Pacific|New World Development|Sun Hung Kai|CLP"
        "|CLP Holdings|Shangri-La|Li & Fung|MTR|PCCW|Esquel|VTech|TAL Group|Crystal International|Kerry Logistics"
        "|Galaxy Entertainment|Techtronic|Lee Kum Kee|Hang Seng"
    ),
    "LUX": "ArcelorMittal|Millicom|ArcelorMittal SA|Paul Wurth|Cargolux|Arcelor|Globant SA|Tenaris SA",
    "TUR": (
        "Turkish Airlines|Arcelik|Arçelik|Beko|Vestel|Koc Holding|Koç Holding|Sabanci|Sabanci Holding|Eczacibasi"
        "|Ulker|Ülker|Yildiz Holding|Efes|Anadolu Efes|Anadolu Group|Turkcell|Turk Telekom|TPAO|Botas|Enka|Limak"
        "|Cengiz|Cengiz Holding|Calik|Çalık|Calik Holding|Çalık Holding|Kolin|Yapi Merkezi|Yapı Merkezi|Ronesans"
        "|Rönesans|Rönesans Holding|TAV|Zorlu|Dogus|Doğuş|Karpowership|Karadeniz|Kibar|Sisecam|Şişecam|Baykar"
        "|Otokar|BMC|LC Waikiki|Koton|Aksa Energy|Tosyali|Tosyalı|Tosyali Holding|Pegasus Airlines|Albayrak"
    ),
    "PHL": (
        "San Miguel|San Miguel Corp|Ayala|Jollibee|ICTSI|International Container Terminal Services"
        "|Universal Robina|SM Group|Aboitiz|Metro Pacific|Megawide|PLDT|AC Energy|ACEN|Manila Water"
        "|Del Monte Pacific"
    ),
    "PRT": (
        "Galp|EDP|EDP Renováveis|EDP Renovaveis|Portugal Telecom|Mota-Engil|Jerónimo Martins|Jeronimo Martins"
        "|Sonae|Cimpor|Caixa Geral|Banco Espirito Santo|Teixeira Duarte"
    ),
    "BEL": (
        "Solvay|UCB|Umicore|AB InBev|InBev|Anheuser-Busch InBev|Interbrew|Bekaert|Delhaize|KBC|Besix|Jan De Nul"
        "|Deme|DEME|Petrofina|Proximus|Tractebel|Belgacom"
    ),
    "AUT": (
        "OMV|Voestalpine|voestalpine|Strabag|Raiffeisen|Raiffeisen Bank International|Erste Bank|Erste Group"
        "|Andritz|Red Bull|Wienerberger|Telekom Austria|A1 Telekom|Borealis|Verbund|Vienna Insurance Group|Mondi"
        "|Agrana|AT&S|Novomatic|Porr"
    ),
    "POL": "PKN Orlen|Orlen|PGNiG|KGHM|PGE|PKO|PZU|CD Projekt|Maspex|Solaris|Comarch|Grupa Azoty|InPost|Asseco",
    "CZE": "Skoda|Škoda|Skoda Auto|CEZ|ČEZ|Agrofert|Home Credit|Zetor|Unipetrol|Czechoslovak Group",
    "HUN": "MOL|MOL Group|OTP|OTP Bank|Gedeon Richter|Richter Gedeon|Wizz Air|Wizzair|Ikarus|4iG|Magyar Telekom",
    "ROU": (
        "Romgaz|Petrom|OMV Petrom|Rompetrol|Banca Transilvania|UiPath|Hidroelectrica|Nuclearelectrica"
        "|Bitdefender"
    ),
    "SVN": "Krka|Petrol Group|Telekom Slovenije|Nova Ljubljanska Banka|NLB",
    "HRV": "Podravka|Agrokor|Rimac|Atlantic Grupa|Koncar|Končar|Fortenova|Ina-Naftaplin",
    "SRB": "Delta Holding|Telekom Srbija|Energoprojekt",
    "GRC": (
        "Hellenic Petroleum|Helleniq Energy|Titan Cement|OTE|Mytilineos|National Bank of Greece|Alpha Bank"
        "|Eurobank|Piraeus Bank|Public Power Corporation|Intracom|Folli Follie|Coca-Cola HBC|Viohalco"
        "|Hellenic Telecommunications"
    ),
    "KWT": (
        "Zain Group|Kuwait Petroleum|Kuwait Investment Authority|KIA Fund|National Bank of Kuwait"
        "|Kuwait Finance House|KUFPEC|KIPCO|Americana|Kharafi|Noor Financial|Kuwait Foreign Petroleum"
    ),
    "OMN": "Oman Oil|Omantel|Bank Muscat|Oman Investment Authority",
    "BHR": "Gulf Air|Batelco|Investcorp|Bapco|Arcapita|Gulf Finance House|Mumtalakat|Ahli United",
    "ISR": (
        "Teva|Israel Chemicals|Elbit|Israel Aerospace Industries|Netafim|Check Point|Tower Semiconductor|Mekorot"
        "|Ormat|NewMed"
    ),
    "EGY": (
        "Orascom|Orascom Telecom|Orascom Construction|Elsewedy|Elsewedy Electric|El Sewedy|Arab Contractors"
        "|Hassan Allam|Qalaa Holdings|Citadel Capital|EFG Hermes|Ezz Steel|Talaat Moustafa|Juhayna|Ghabbour"
        "|Petrojet|Enppi"
    ),
    "MAR": (
        "OCP|Attijariwafa|Attijariwafa Bank|Maroc Telecom|Banque Populaire|BMCE|Managem|Royal Air Maroc|Addoha"
        "|Ciments de l'Atlas"
    ),
    "DZA": "Sonatrach|Sonelgaz|Cevital|Saidal|Air Algerie",
    "NGA": (
        "Dangote|Dangote Group|Dangote Cement|Dangote Industries|BUA|BUA Group|NNPC|Oando|Globacom|Zenith Bank"
        "|GTBank|Guaranty Trust Bank|United Bank for Africa|UBA|First Bank of Nigeria|Seplat|Sahara Group"
        "|Transcorp|Air Peace|Flutterwave|Africa Finance Corporation"
    ),
    "ZAF": (
        "MTN|MTN Group|Sasol|Eskom|Transnet|Telkom SA|Vodacom|Shoprite|Pick n Pay|Woolworths Holdings|Massmart"
        "|Standard Bank|Nedbank|FirstRand|Absa|Absa Group|Naspers|MultiChoice|AngloGold Ashanti|AngloGold"
        "|Gold Fields|Harmony Gold|Impala Platinum|Implats|Zimplats|Sibanye|Sibanye-Stillwater|Exxaro|Kumba"
        "|African Rainbow|Aspen Pharmacare|PPC|Pretoria Portland Cement|Illovo|Tongaat Hulett|Tiger Brands"
        "|RCL Foods|Bidvest|Barloworld|Murray & Roberts|Group Five|De Beers|Old Mutual|Sanlam|Protea Hotels"
        "|Steinhoff|Nampak|South African Breweries|PetroSA|Denel|Distell|Tsogo Sun|Sun International"
    ),
    "KEN": (
        "Safaricom|Equity Group|Equity Bank|KCB|KCB Group|Kenya Airways|KenGen|Nakumatt|Bidco|Bidco Africa|Centum"
        "|Devki|Uchumi|Co-operative Bank|Kenya Commercial Bank|Brookside"
    ),
    "TZA": "MeTL|Bakhresa|Mohammed Enterprises",
    "UGA": "Mukwano",
    "ETH": "Ethiopian Airlines|Ethio Telecom",
    "GHA": "Ghana National Petroleum|Kasapreko",
    "MUS": "Alteo|Omnicane|CIEL|Medine",
    "ZMB": "Zambeef|ZCCM|Trade Kings",
    "ZWE": "Econet|Econet Wireless|Cassava Technologies|Innscor",
    "AGO": "Sonangol|Unitel",
    "MEX": (
        "Cemex|America Movil|América Móvil|Telmex|Carso|Grupo Carso|Grupo Bimbo|Bimbo|Femsa|FEMSA|Nemak"
        "|Grupo Mexico|Grupo México|Pemex|Penoles|Mexichem|Orbia|Gruma|Grupo Lala|Grupo Modelo|Televisa|Coppel"
        "|Elektra|Grupo Elektra|Cinepolis|Mabe|Arca Continental|Sigma Alimentos|Kaltex|Aeromexico"
    ),
    "ARG": (
        "YPF|Techint|Tenaris|Ternium|Pan American Energy|Bridas|Pluspetrol|Arcor|MercadoLibre|Mercado Libre"
        "|Globant|IMPSA|Pescarmona|Los Grobo|Aerolineas Argentinas|INVAP|Corporacion America"
    ),
    "CHL": (
        "Codelco|Falabella|Cencosud|LATAM|LATAM Airlines|Endesa Chile|Enersis|Arauco|CMPC|Antofagasta"
        "|Antofagasta Minerals|SQM|Sodimac|Concha y Toro|ENAP|Molymet|Colbun|AES Gener|Parque Arauco|CCU|Lipigas"
        "|Gasco|Copec|Empresas Copec"
    ),
    "COL": (
        "Ecopetrol|Bancolombia|Grupo Argos|Nutresa|Avianca|EPM|Empresas Publicas de Medellin|Grupo Aval"
        "|Cementos Argos|Terpel|Grupo Sura|Carvajal|Rappi|Isagen|Davivienda|Promigas"
    ),
    "PER": (
        "Alicorp|AJE|Ajegroup|Grupo Gloria|Credicorp|Buenaventura|Petroperu|Intercorp|Grana y Montero|Yanbal"
        "|Belcorp"
    ),
    "VEN": "PDVSA|Petroleos de Venezuela|Citgo",
    "NZL": (
        "Fonterra|Zespri|Fletcher Building|Fletcher Challenge|Air New Zealand|Xero|Fisher & Paykel"
        "|Silver Fern Farms|Contact Energy|Infratil"
    ),
    "KAZ": (
        "KazMunayGas|KazMunaiGas|Kazatomprom|Kazakhmys|ENRC|Eurasian Natural Resources|Air Astana|Halyk|Kaspi"
        "|Samruk-Kazyna|ERG Group"
    ),
    "AZE": "SOCAR|Socar",
    "UKR": "Naftogaz|Metinvest|Ukrzaliznytsia|Roshen|DTEK|System Capital Management|MHP|Antonov|Ferrexpo|Privatbank",
    "BLR": "Belaruskali|BelAZ|Belneftekhim",
    "UZB": "Uzbekneftegaz|Uzbekistan Airways|Artel|Uzauto|UzAuto",
    "LKA": "John Keells|MAS Holdings|Brandix|Hayleys|Aitken Spence|Hemas|Dilmah|Access Engineering|LAUGFS|Softlogic",
    "BGD": "Beximco|Square Pharmaceuticals|PRAN-RFL|Bashundhara|Summit Power|Akij|Grameenphone|Meghna Group",
    "PAK": (
        "Engro|Lucky Cement|Nishat|Hub Power|Fauji|Fauji Fertilizer|Habib Bank|HBL|Pakistan Petroleum|OGDCL"
        "|Mari Petroleum|Interloop|Systems Limited"
    ),
    "NPL": "Chaudhary Group|CG Corp|Nepal Electricity Authority",
    "IRN": "Iran Khodro|Saipa|NIOC|National Iranian Oil|Mapna|Iran Air|Mahan Air|Zarrin Roya",
    "JOR": "Arab Potash|Royal Jordanian|Hikma|Arab Bank|Jordan Phosphate",
    "LBN": "CCC Group|Consolidated Contractors|Solidere|Bank Audi|BLOM Bank|Middle East Airlines",
    "IRL": (
        "CRH|Kerry Group|Ryanair|Glanbia|Smurfit|Smurfit Kappa|Kingspan|Irish Distillers|Aer Lingus|Ornua"
        "|Mainstream Renewable Power|Tullow Plc|Greencore|Medtronic|Accenture|Aughinish"
    ),
    "ISL": "Icelandair|Marel|Landsvirkjun|Reykjavik Geothermal|Alvotech",
    "LTU": "Ignitis|Orlen Lietuva|Girteka|Vinted",
    "EST": "Enefit|Eesti Energia|Tallink",
    "LVA": "airBaltic|Latvenergo",
    "KHM": "Canadia|ACLEDA",
    "MMR": "Yoma|Htoo Group",
    "MNG": "Erdenes|Erdenes Tavan Tolgoi|MCS Group|Oyu Tolgoi",
    "PNG": "Steamships|Kumul",
    "CUB": "Cubana|Habanos|Cuba Ron",
    "PAN": "Copa Airlines",
    "CRI": "Grupo Nueva|Pozuelo",
    "GTM": "Pollo Campero|Multi Inversiones|CMI",
    "ECU": "Petroamazonas|Petroecuador|Pronaca",
    "BOL": "YPFB|Comibol",
    "PRY": "Itaipu",
    "TTO": "Massy|Neal & Massy|Republic Bank|Caribbean Airlines|Methanol Holdings|ANSA McAL",
    "JAM": "Sandals|GraceKennedy|Jamaica Broilers|Digicel",
}
