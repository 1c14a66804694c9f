/** Words of English that no name is made of though they may open a sentence or stand in a title; a star stands for any ending. */
export const ENGLISH = `
a about above according across additional* after afterwards again against age ago ahead aid air all almost along already also although
always amid among an and another any anyone anything apart appeal* april are around as aside assembly at attack* august authorit* away back
because before behind being below beneath beside* best between beyond big billion* blast* board bodies both boy* bridge* brother* build*
business* but by can car cars case cases casualt* cathedral cave century champion* charge* chief* child* church* circuit citizen* civil*
climate club clubs coach* coal coalition coast* college* colleague* coming committee* communit* compan* complaint* concern* confederation
conference* congress* considering consumer* contrary convention coral corporation could countr* county couple* court* crew* crime* crisis
critic* crowd* current* customer* damage* data daughter* day days dead deal deaths debris decades declaration defence defense defend*
delegat* demand* demonstrat* department* deputy* despite detective* development* did director* dispute* district* divers doctor* does dollar*
domestic down dozen* driv* drone* due during each earlier earnings earth* east* economic* economist* economy editor* eight* either elderly
election* electricity eleven embassy emergenc* emission* employ* end energy engineer* environment* equal* even every everyone everything
evidence ex except executive* experts explosion* export* facing factor* families family farmer* father* federal* federation few fewer fifteen
fifty figures film* final* finance* financial* find* fire fires firefight* firm* first* five flight* flood* folk* following food for force*
foreign* forest* former formerly fort* forum found foundation four* free from fuel* full fund* further future gas general* generation* girl*
given global* goalkeeper* going gold government* governor* ground group* growth guard* guests gunmen had half has have having he head* health
hear* heat* heavy helicopter* her here high* hiker* his historic* homes hospital* host* hour* house* household* how however human* hundred* hurricane*
i if imports in include* including income increas* independen* industr* inflation inhabit* initial* injur* inmates inside insider* inspector*
instead institut* insurance insurer* interest* international* into invest* is island* it items its itself job* joint journal* journalist* judge*
judicial july june junior jury just justice* kilomet* king* lab labor labour lack land* large* last late later latest law lawmaker* laws lawyer*
leader* league left less like limit* line* listed little lives living local* long* lower* main major* man manager* manufactur* many march
maritime market* match* may mayor* meanwhile measure* media medic* meeting* member* men meteorolog* migrant* military million* mine* miner* minister* ministr*
minor* miss* mobile modern money month* more moreover mosque most mother* motor* mountain* much mudslide* municipal* museum* music* my national*
natural navy near nearly negotiat* neighbo* neither net never nevertheless new news next night nine* no nobody non none nor north* not
nothing now nuclear number* observ* obtain* october of off offic* oil old olympic* on once one only open* operat* oppos* or order* organi*
original* other* otherwise our out outside over overall overnight owner* pandemic parent* parliament* part part-time participant* parties partner* party passenger*
past patient* patrol pay peace* pensioner* people* per percent perhaps permanent person* personnel petrol petroleum pilot* plan* plant* player*
plus police* polic* political* politician* poll* port* post power* pre present president* press previous* price* prime prince* princess* prior prison*
private pro producer* product* professional* profit* program* project* prosecut* protest* province* provisional public* pupil* putting queen* question*
radio rail* rain* rather real rebel* recent* record* red refugee* region* regulator* relative* release* remain* renewable* report* republic*
rescue* research* reserve* resident* resign* respond* result* retail* return* revenue* revolution* rights rise rising river* road* roman
round* royal rule* ruling* said sale* sanction* satellite* saving* says school* scientist* sea search* season* second* secretar* section* secur* see
seismolog* senate* senator* senior* separat* september service* seven* several shareholder* share* she ship* shop* short* should shot since singer* single six* small*
snow* so social* society soldier* some someone something son sons soon sources south* space speak* special* spending spokes* sport* spring staff
standing star starting state* station* statistic* still stock* storm* street* strike* strong student* studies study subsid* such summer summit*
supply support* supreme surviv* suspect* talk* tariff* tax* teacher* team* technical* teen* ten tens tennis territor* terror* test* than thank* that the their them
themselves then there therefore these they thing* third* thirteen thirty this those though thousand* threat* three through throughout thus ticket* till
time* to today together tomorrow too top total tour* town* trade* traffic train* transport* travel* treasury trial* tribunal* troop* tropical trust twelve twenty* twice
two typhoon* unanimous* under unemploy* union* unit* universit* unless unlike until up upon us use* using value various vehicle* very veteran* via vice victim*
video village* violen* visitor* vital volcan* volunteer* vote* voting wage* war warning* was water* wave* we weapon* weather week* well were
west* what when where whether which while white who whole whose why wild* will wind* winner* winter with within without witness* woman women work* world*
worldwide would wounded writ* year* yesterday yet you young* your youth zero
crown crescent initiative* innovation* gulf arab arabs strait cocaine coffee cocoa grain oil tea wheat
acquit* arrest* asked begin* blaming calling citing convict* fearing hit holding making opposing rejecting saying seen speaking taking trying
accused addressing approved elected founded jailed killed led published signed sold wanted won worth
aboard abroad actor* actress* adult* advis* agenc* agreement* agricultur* aircraft airline* airport* alliance* ambassador* analyst* animal* archaeolog*
archive* army arrival* art artist* asylum athlet* athletic audience* author author's bank* banking bird* bishop* body bomb* book* border* budget* bus buses cabinet
campaign* cancer candidate* capital* captain* cargo central chairman chamber chancellor* charit* chemical* city classes clash* collapse* commander*
commission* common commons company condition* conservative* constitution* construct* contract* council* counc* culture* curren* cyclist* dam dealers deliver* democrat* deposit*
diplomat* disaster* discover* dismiss* display* drought* earthquake* education egg eggs elect* electric* enough enterprise* epidemic* european* exchange* exhibition* factory
fan fans festival* fish fisher* forecast* form* gang gallery girls grain great green* gross handball harvest headquarter* heritage high-speed hospital
housing immigra* important infection* inhabitants inquiry institute integrat* intelligence internal interior intern* investigat* item journey lake laureat* library life
liberal* lion literature lorry machine magazine* magistrate* mail manag* marathon masked masters medal* mental merger merchant* metro mission* mobility
model* monument* moon nationwide naval nearby net nurse* observatory opera* oversight palace panel* park peak pension* percentage photograph* physic* planet* plane planes politic* pool
population* potential premier presidential primary procession production professor* property prototype province* publisher* rally reactor* reform* relief religious reservoir*
resolution* respond restaurant* retired robot* rocket* rugby safety sailors savings science* scientific sector* seven share sheriff shipment* shooting skier* software
solar speaker* species stadium stage states statue* steel striker* subway sugar surgeon* surgery surface survey* swimmer* technolog* telecom* telescope* television temperature* temple
temporary theatre* theater* thieves tiger title tourism tourist* tower* treaty treatment tree* triathlete* tunnel* union unions urban vaccin* valley* vessel* virus* voter* wildlife wildfire* world`;
