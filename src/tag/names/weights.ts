/**
 * How much each clue of `clues.ts` tells for each outcome of `votes.ts`. Counted by `.bench/weigh.ts`, not written: change the clues, and count again. Behind each
 * clue stand its weights for person, place, organisation, thing and none as letters: `m` is nothing, each letter on or back a quarter more or less, in natural logarithms of odds.
 */
const table = `
" , __ oonkk|" __ njlpm|" by __ ololl|" with __ pkllm|# , _ onjjp|# , __ mlnmm|# , the __ imnkq|# _ jlqln|# __ kknlp|# and __ kkpmo|# at __ kpolk|# by __ nkmko
# in __ lqkkn|& _ wjlhj|' __ jjlqo|'s _ mmnml|'s __ nmlko|( _ oklnl|( __ mlmnm|) , _ llnpk|) , __ nlnml|) _ lksjm|) __ jkopm|) and __ momoj|, STATE kwjkk|, _ ollml
, __ nmmml|, and _ kllpo|, and __ olmml|, and the __ knooj|, by __ qlnlk|, the _ mnkmn|, the __ jnnnm|, with __ pmjln|- _ llnkp|- __ olmjn|/ _ ipjmr|/ __ kkjnr|; _ nkkql
; __ loipm|BODY , __ lkrjn|BODY _ jjull|BODY __ kjwjk|BODY the _ kkskk|BODY the __ kjwij|Body first kjqol|CALLING , __ olnml|CALLING _ qiski|CALLING __ skllk
CALLING and __ nlplk|CALLING as __ tlkkk|CALLING for __ llnnm|CALLING for the __ llnjp|CALLING of __ kkqml|CALLING of the __ miqln|CALLING the _ skmjk
CALLING the __ uinjk|CARRIER , __ knqnj|CARRIER __ lklrl|CARRIER with __ kmkks|Demonym _ jiplr|Demonym __ pkijs|Demonym first lnnip|Demonym last kjkro|KIN , __ nlllo
KIN __ qllll|KIN of __ rkjko|Month first nlkkq|Name , _ monjm|Name , __ nmmll|Name , the __ kmook|Name _ mkkks|Name __ jlkjt|Name and _ nomll|Name and __ nmlml
Name and the __ lnmln|Name at __ lnjno|Name by __ llpjo|Name for __ lljkt|Name for the __ loojm|Name in __ mokmm|Name in the __ mlkno|Name last nmmmm|Name of _ mnljo
Name of __ gkojt|Name of the _ qlinm|Name of the __ miojr|Name on __ ilkpp|Name the __ mijit|Name to __ jnilt|Name with __ knmjq|PLACE , __ mqllk|PLACE _ iqjjs
PLACE and __ kpikq|PLACE and the __ msjlk|PLACE of _ jvkkl|PLACE of __ hwjjo|PLACE of the _ kskkk|PLACE of the __ jtmmi|Person , __ nmnkm|Person and __ pmmkl
Person first qllll|Person last plllm|Place , _ noomh|Place , __ omolk|Place __ ikkjt|Place and _ jnmkq|Place and __ nmokl|Place and the __ lslim|Place at __ ksjll
Place first knpkm|Place last knqkl|SPEAKING to _ rjpjj|SPEAKING to __ ukkkk|SPEAKING to the _ skkkk|SPEAKING to the __ skkkk|SPEECH _ mlnnm|SPEECH __ nlmnl
SPEECH by __ qllll|SPEECH the _ jpmrh|STAFF __ qllll|STAFF at _ inqip|STAFF at __ kntjj|STAFF at the _ jjrkp|STAFF at the __ liwkj|STAFF of __ nkooj|STAFF with __ pllll
STOCK in _ kkvjj|STOCK in __ jjwkl|STOCK in the _ kkskk|STOCK in the __ kkskk|STOCK of _ ikrpk|STOCK of __ jkwlj|STOCK of the _ kkskk|STOCK of the __ kjqri
Tail , __ nnokk|Tail and __ jlskn|Tail first kkoom|Tail last jkrpj|Title , __ nllok|Title and __ kmojo|Title first jlnoo|Title last nklmo|Title of __ imjpq|WHERE _ lplmm
WHERE _ SPEECH ktkkk|WHERE __ lomll|WHERE __ SPEECH ktijn|WHERE the _ lplml|WHERE the _ SPEECH kskkk|WHERE the __ lommm|WHERE the __ SPEECH lvjjk|^ _ mmnln|^ __ nlnml
^ and __ rlmlk|^ in __ mnino|^ on __ knkrj|^ the _ lmmnl|^ the __ knlon|_ ! nnhlq|_ " mmhrm|_ # okrjk|_ $ oojlm|_ ' kipno|_ 's plpkj|_ 's BOSS kkskk|_ 's KIN tkkkk|_ 's Name nlmjp
_ 's STOCK jkukk|_ ( nmjnn|_ ( # qljpk|_ ( Name klomn|_ ( Place lnrkj|_ ( tabulated klllq|_ ) impnm|_ + kjjos|_ , mnlnl|_ , " pmjqi|_ , # lmjqm|_ , & wkjkj|_ , Name onlll
_ , Person tjllk|_ , Place lrlkl|_ , a nkkql|_ , a BODY jmwij|_ , a CALLING ummhi|_ , a KIN wkjji|_ , a PLACE ktkin|_ , and lmlpl|_ , the lpomj|_ , where jvkmi
_ , which kkpmn|_ , who sirlh|_ - jllls|_ . lmmmm|_ / jokno|_ : joklp|_ ? onkko|_ BODY jlpmo|_ CALLING jkskn|_ CARRIER hiprn|_ DID olnml|_ DOES nmmmm|_ Month hopmm
_ NOUN klmon|_ Name kmmjs|_ PLACE irjon|_ SPEECH pkokl|_ STAFF mhqmn|_ STOCK nimql|_ after nmlko|_ airport mtlki|_ and mmmml|_ and Name mollm|_ and Person timjm
_ and the lonoj|_ are olliq|_ as qkiom|_ at mkkmp|_ by kmonm|_ champion mjjtl|_ et kjjtm|_ for lkmnp|_ from ojmol|_ had nkqni|_ has niqln|_ have mnril|_ in lnlnm
_ is omlmm|_ is the immpn|_ news ilwjk|_ of njmlq|_ of a name jnnmm|_ on lnnjn|_ or hokoo|_ said nlokl|_ that lokol|_ the oimlp|_ to mnllm|_ v ijtnl|_ was mmomk|_ were oimpl|_ , which MAKES kkskk|_ who umnjg
_ will mlmok|_ with hlnmq|__ " hkitp|__ # ljrkn|__ $ omjmn|__ ' oknko|__ 's pknkm|__ 's " pknll|__ 's # ololk|__ 's BOSS kkskk|__ 's KIN ukkkk|__ 's Name mknkp|__ 's STOCK klsio
__ 's first qpjlj|__ ( ollml|__ ( # lklrm|__ ( Demonym pokmk|__ ( Name nmmml|__ ( Person nkkom|__ ( Place qlmkl|__ ( who pmlll|__ ) mnmml|__ , nmmmm|__ , " ijlro
__ , # lkmoo|__ , Demonym njopj|__ , Name mlnml|__ , Person qllll|__ , Place lqnjl|__ , Tail mnnjn|__ , Title mkkpn|__ , a nnlnl|__ , a BODY lislm|__ , a CALLING tljkl
__ , a KIN rkknk|__ , a PLACE kvlkj|__ , a STAFF ommlm|__ , also pnllk|__ , among plnkl|__ , an kkjtm|__ , and nnmnl|__ , as klnnn|__ , at lpmjm|__ , both pnkmj
__ , but nmmnk|__ , for mkkoo|__ , have mnolk|__ , he oknnk|__ , his onkoj|__ , in nmokl|__ , is lonoi|__ , it mnnjm|__ , leader qlkll|__ , on mlnmm|__ , one lpjol
__ , or klmon|__ , said qjmoj|__ , she nkjpn|__ , the nmmnk|__ , then opkkk|__ , to mmlqj|__ , was knnoj|__ , were pmkjn|__ , where iqoll|__ , which iopnk
__ , while nqklj|__ , who tjmkk|__ , whose mjpnk|__ , with nnnkm|__ - jmmmo|__ . nnmml|__ / nokip|__ : joilr|__ ; omklm|__ BODY kjtll|__ CALLING kkpmn|__ CARRIER ikkpq
__ DID plnkl|__ DOES mmmnl|__ NOUN llomm|__ Name ijklt|__ PLACE kplko|__ SPEECH oknll|__ STAFF mjsio|__ STOCK looin|__ Title lkkkt|__ a iqojn|__ after opmof
__ against monin|__ allowed oljkq|__ also nnplj|__ and nmmmm|__ and Name mmlmm|__ and Person qklll|__ and Place onmkl|__ and Tail hkqkq|__ and Title okjmq|__ and a mmllp
__ and his rkknk|__ and in mlnnm|__ and its gqqmk|__ and others nknkp|__ and the jnnmn|__ and was mpmkl|__ announced mnnkm|__ are mkonm|__ as pmlll|__ at lokol
__ based jmjtk|__ became rmllk|__ before oonkj|__ began omkmm|__ between krmlk|__ broke slllk|__ but oqkjl|__ by llkqm|__ called mklnp|__ defeated mlqll
__ described olnlk|__ did qnkkl|__ died tlkkk|__ during noojl|__ film qilpk|__ for mknmm|__ found onkpj|__ from nnnmj|__ gave pljnn|__ had pmojk|__ had a nnolk
__ has nmmkn|__ has been mkpjp|__ have mlolm|__ he nlomk|__ hit rllkk|__ in nmmml|__ into jslni|__ is mplkm|__ is a omkln|__ is the lplnk|__ led ppklj|__ left qkjkp
__ made rmhjo|__ not tlklk|__ of pjjkq|__ on mmokl|__ or mokpl|__ produced oknln|__ reported hlspj|__ said llqkm|__ scored rlklk|__ signed pkmko|__ since oqnjj
__ team mlojo|__ that mlqkl|__ the mkjop|__ through tllkj|__ to nmnkm|__ told qlklm|__ took rlkkm|__ until lmnjp|__ used pmmjm|__ version oklsh|__ was pnlll
__ was a nillr|__ was the onnjk|__ were mnnmk|__ when qlmjm|__ which kolth|__ , which MAKES kkskk|__ who skklm|__ will nppji|__ with onlkm|__ won mmnmk|__ would nlnnj|__ wrote pljpk|__aar llrlj
__aas qllkl|__ace omiom|__ach mlpnk|__ack mkmom|__ada nnlnk|__ade lommm|__ado plllm|__ady nllnm|__age lmjqm|__ail qqhnj|__ain mknnm|__air olkmn|__ais lnrjj|__ake nlqmj
__ald plllm|__ale mmoll|__all mkpoi|__als lkpnm|__ama olnmk|__ami ololk|__amp nmnkm|__ams plknl|__ana mlmnl|__and llplm|__ane mllom|__ang mokmm|__ani nknnl|__ann olnll
__ano nllmo|__ans nmlko|__ant nmlmm|__ara qllll|__ard omnll|__are mlmlo|__ark pnilm|__ars nkomm|__art nmknm|__ary nmjmn|__ase plkko|__ash plmlk|__ass nmimn|__ata klqjn
__ate onkkn|__ath mnpkk|__att nllln|__aud pllll|__ave kolnn|__aya onlll|__ays lknol|__bed olmml|__ber rlklm|__bey irkpk|__bin nlolk|__ble lkonm|__boy klksl|__ces mllno
__cf kkulj|__che momll|__chi mknpk|__cio nknko|__cki qllll|__cks nkpkl|__cle llqkn|__cts knmmn|__dal njkrk|__dam hsnkl|__dan nllpl|__day lrlmj|__den mlomm|__der okkmo
__des onklm|__dez ollnl|__dge nolkl|__dhi sklkl|__dia nkksk|__din nmplk|__dle mqkkm|__don plmll|__eak ltklj|__ear kkknq|__eau nllnl|__ech omlll|__eck plllm|__eda llpll
__eds llrlk|__edy olkol|__eed mljlr|__een rmlkk|__eep ilqpk|__ees kltkk|__eet lkonn|__ein olmlm|__eld mnoll|__ell omllm|__els okoll|__end mmojo|__ene klomn|__eng ookoi
__ens nlmln|__ent kjmop|__era nmlmm|__ere lqkkn|__erg onmkl|__eri plllm|__ers mkplm|__ert qllll|__ery lloko|__ess lolmn|__est kmkoo|__ets llrkm|__ett ollln|__eva qnllk
__ews plmmk|__gan nlmll|__gel lkqkm|__gen mmqlj|__ger nlnlm|__ges mjlpn|__ght nkllo|__gle oqljl|__hal qpklj|__ham qlklm|__han qlkml|__haw omlml|__her ollmm|__hes olkjr
__hey olllm|__hez ollln|__hir pokkl|__ian knkon|__ica mkomm|__ice klqkm|__ich pknkl|__ick nlmnm|__ics jkqnm|__ida lnmnm|__ide jnnnm|__iel pmlkn|__ien olpkk|__ier nmlmm
__ies jonol|__ift omjmn|__iga liroj|__ike irino|__ill pmllm|__ina nlnnk|__ine nllnm|__ing mknmn|__ini plllm|__ino onlkl|__ins nkolm|__ion jmmpn|__ira omlml|__ire lrlmk
__iro olnmk|__ish nnknl|__iss plloj|__ist jkoon|__ita klpok|__ite lqoli|__ith qmlll|__its lmlnn|__itt monkl|__ity jmomo|__itz nlmln|__ius pokll|__ive ilqmn|__jam gksom
__kar slkll|__ken qllll|__ker olmmk|__kes lnlpk|__kin qmlll|__kov omnlk|__lam lmjsl|__lan okqjl|__lay lllno|__len lkplm|__ler ollmm|__les mnmnk|__ley omllm|__lia jlrnk
__lin llnnm|__lis pmlll|__lla lnoml|__lle nnklo|__lli nllmn|__llo opllk|__lls oknok|__lly lkmmp|__lms klqkn|__lon jnojp|__low jokno|__man ollmm|__mar nlkon|__mer ollln
__mes pmkkn|__mon nmmmm|__nce lllon|__nci qmkmk|__nde nmooh|__nds mplnk|__ndt omlmm|__nen qlllk|__ner nllnl|__nes nmlnl|__net mlokn|__ney omknk|__nez qllll|__nga pnkll
__nge kkrnk|__ngh qlmkl|__ngs lmolm|__nic kinmr|__nis qlkmk|__nka olnll|__nko pllll|__nna ommlk|__nne klqlm|__non plmll|__nor nomlk|__nov qlmkl|__nse klolo|__nte konml
__nts jjpno|__oad ljrln|__och mmklo|__ock lnokm|__ode nknko|__oes jlksm|__off ollnl|__ois mpnkk|__oks pmllm|__ola qmlkl|__old pknkm|__ole nlknn|__oli ollmm|__oll jlopl
__ome lpino|__ond nllol|__one onknk|__ong pllnl|__oni olkol|__ons lkool|__ook onkok|__oom krlll|__oor qllll|__oot nkqlj|__ora nlpkk|__ord momlk|__ore nmkmo|__orf mlqlk
__ori pknll|__ors kkrml|__ort nokmm|__ory jpokn|__ott rllkk|__ova olmll|__ove nlknn|__own nnljn|__ows mqiln|__per nlnln|__pez qlllk|__ple jksoj|__pos mkplm|__ram qlkko
__ran pkpjl|__ras pmjml|__ray olnll|__rce okoml|__rds nmjnm|__rdt rllkk|__rea mslkj|__ren olnll|__rer ollln|__res ljpnm|__rey jllnp|__rez qllll|__rie ooklm|__rin pmmlk
__rio pklmm|__ris mlmok|__rks mlmln|__rne qllll|__rns lnmnl|__roe rmkll|__ron omkmm|__ros mkqll|__rot plmll|__rre lrllj|__rry pnlmk|__rse njkop|__rst qllll|__rth onknk
__rts qkllm|__rty mlkpm|__sch omlml|__scu rlkll|__sen ololl|__ser oklmm|__ses klnqj|__sey nlllp|__shi olklo|__sic jmjtl|__sin nkkom|__sis qkjol|__ska npjko|__ski plllm
__sky pllll|__son pllll|__sox lltkk|__ssi pllll|__sta plkol|__tal inpln|__tan mrjll|__tar mmimq|__ted jllop|__tel oljkq|__ten llnmm|__ter lllnn|__tes lmpml|__tin nlmnl
__ton ollmm|__tor lmlol|__tra nlmol|__tro ookjn|__try nlmjp|__tte qlnlk|__tti nlnlm|__tts qmlll|__tty qllll|__ubs lkslk|__uer pllll|__ues mkmpl|__uez omllm|__uff pllml
__ugh onlll|__uli jlslk|__ult klpnl|__ume oljlp|__und iqpkl|__ung nkokn|__uns nkqll|__unt lklnp|__urg inrml|__urn mklrk|__ury qkjol|__use mplkl|__ush qllll|__ute llfpr
__uth jpnml|__utt pnlkl|__van nlplk|__ven mlnnl|__ver mkkoo|__ves mmoml|__vic qmkmk|__vin rlklk|__vis qllll|__vić slkkl|__way lsilm|__win olnll|__wks llskk|__yan nonkj
__yer mmmln|__zer ommml|_ac kopkl|_ad loknm|_ai mmnkn|_ak oonil|_al lnmmm|_all llnkq|_am kooll|_amp knolm|_an mlnnl|_ana olnlm|_and jqlmm|_ang lsnjj|_ans nlnnl|_ar mnmmk
_ard mkjpo|_ari lppjj|_ary mllmo|_as kooll|_at nknlm|_ate loimp|_ax klmnp|_ay klmqm|_ba kpqlj|_bi plkpj|_ca lnplk|_ce mlnlm|_ch ollmm|_ck mommk|_co mnolj|_ct mohlq
_cy jmnmo|_da jqplj|_de jlmon|_do nllnn|_don kmnpj|_ds ljnnn|_ea lnrjk|_ed lmkks|_el nplkl|_eld lpqmh|_em jrklm|_en ommlk|_ens nlpkk|_ent nknln|_er pmkmm|_ere knpkm
_ers lmmmn|_es kmnmn|_est kmmnn|_et lnmmn|_ex ljpok|_ey opmli|_ge kollp|_ght mljlq|_go mommj|_gs mlknn|_ha nkokm|_ham kmokn|_ht llllq|_ia koolk|_ian mklmp|_ic mkmom
_ica jooml|_id qkkmm|_ie qkknl|_ier lpqkj|_ies lomjo|_il omljo|_ime llimt|_in ookll|_ina lqpli|_ine lmmln|_ing nklmo|_io nonkl|_ion klnmo|_is omkpk|_it kkmlr|_ke mnolk
_ker mllon|_ki sjmkl|_ks looll|_la nnnmj|_ld lolko|_le mmmko|_ley monni|_lf kmlkr|_li mlmnm|_ll llonl|_lle nnhon|_lo olnmj|_ls kjnoo|_ly nlllo|_ma onmkl|_man qkjln
_me klnkp|_mo moojl|_mp knolm|_ms lklon|_na nmmkm|_ncy jlpnl|_nd lmlno|_ne lnmln|_nes njpml|_ng llmnn|_ngs mlllp|_nk lkpri|_ns okomk|_nt lmmkp|_ny npnmh|_ol mkmnn
_om jkplo|_on lnnml|_or nolmk|_ord lmrlk|_os nlonj|_ot nmgoo|_ow lqhno|_own knkom|_pa kpmln|_pe mkonl|_pic kmitk|_ps lnjkr|_ra mplll|_ras llllq|_rbi lmksk|_rd kkmnp
_re lnlnm|_rg opkkl|_ri pmkml|_ria kmoln|_rk lomml|_ro imnon|_ron pnmlj|_rre nnpki|_rs mknnn|_rt monkl|_ry llkon|_sa mlmnn|_se lkmon|_sh njknp|_son qojkl|_ss mjlon
_st mllon|_ta mkpll|_te llolm|_ter joonk|_tes knmnm|_th lmnkn|_tic mloip|_ton knqll|_trs mmulf|_ts nlmlo|_tte lkopj|_ty mkjnq|_tz mkrkm|_uk llrlk|_um jmpko|_ure jkhqt
_ury ompli|_us nllnm|_va nnokl|_val lskkk|_ve njkks|_ver loilq|_wn knkon|_ws nmljo|a _ kknmp|a __ kkmmp|according to __ qjilq|actor __ nmmmm|after __ pmmmj
against __ mlrkk|against the __ lmsjk|agency _ kmqll|along the __ lskkl|along with __ olmlm|alongside __ qkmkl|an _ kjmqn|an __ mjnmo|and _ mnmmm|and __ omllm
and the _ inmno|and the __ knnmn|are __ lonkm|article knnnm|artist __ qkmml|as _ onnkk|as __ nlmnl|as the __ kmqll|at _ kpnlm|at __ iqnll|at the _ jpkmo|at the __ kpmln
author __ nmmmm|b __ tmilk|beat __ plokk|behind __ sllkk|beside organisation ilpmn|beside person plmkm|beside place lpllm|between __ jqpjl|between the __ knojn|bias nmmmm
brother __ nmmmm|brother of __ qllll|but _ qmnjj|but __ sklkk|by _ qkmoi|by __ pknlk|by and flppo|by before a title nllkp|by given name qllll|by given name alone rlkll
by letters jlonn|by particle lpmkn|by trade kkskk|by place front htnkl|by place tail jukjl|by reach jpnkm|by tail ilomp|by the _ nmlmm|by the __ knokm|called _ klkpo|called __ jslni
candidate __ nmmmm|captain __ nmmmm|chairman __ nmmmm|champion __ rlmlk|city of _ lsklk|club __ jmrml|coach __ nlmmm|coach for the __ llslj|coach of the __ kltlk
common kklnq|common end inmno|common first klmno|composed by __ oljol|composer __ nmmmm|contract with the __ lkrll|country last kommm|defeated __ tkkkk
defeated by __ rlkll|defender __ nmmmm|departure of __ qllll|designed by __ olklo|designer __ olmlm|directed by __ pllml|director __ nlmmm|during __ milpo
during the __ jklrn|famous vjikm|first __ nljql|for _ kmlno|for __ llnmn|for the _ jopip|for the __ kjpmn|former __ jlnno|friend __ skkll|from _ nmmkn|from __ nnmll
from the _ onmkl|from the __ konlm|goalkeeper __ nmmmm|group _ llokn|his _ jjqmo|his __ hinsn|hosted by __ pmlll|in _ koknm|in __ lpknl|in a __ inmrk|in the _ mnlok
in the __ moknl|include __ onnlj|included __ sllkk|including __ nlmok|including the __ jnopj|incumbent __ rkjko|inside _ mjlqm|inside __ mkmnm|into __ mpmoh
into the __ lnoio|is _ lklqm|is __ mollm|is the __ kpjmn|joined __ kjsjn|joined the __ jktkm|known as __ npiok|leader __ nmmmm|led by __ qlkll|letters 2 jpllo
letters 3 klpmn|letters 4 kjonn|letters 5 kmmon|like _ lmlpm|like __ onnkl|losing to __ rjnkk|lost to __ tkkll|manager __ nmmmm|member of __ jotji|member of the __ ohuil
met __ slklk|midfielder __ nmmmm|moved to __ ilslm|named __ lnooj|near _ jujjn|near __ iwjkj|near the _ kvkjk|near the __ kwjjj|nobody jmnno|notably __ qkkln|of _ mnlmn
of __ mnlml|of the _ nmklo|of the __ kolnn|off __ qkokj|old __ qnmjj|on _ knlom|on __ knmnm|on the _ lnnoi|on the __ lmmln|only __ nopjj|open llnlo|opposite __ skkll
or __ lnmpj|outfielder __ tlkkk|over __ okqjl|over the __ lnrjk|part of the __ kpnll|partnership with __ qlmll|pitcher __ sllkl|played by __ qlkll|played for the __ mmrjl
plural mllmo|plural end llomm|poet __ nmmml|produced by __ qlkll|producer __ slfmo|replaced by __ qlkll|replacing __ rllll|role ollmm|s , __ okpkl|s __ kkkti|said _ okmln
said __ qlnkl|seed __ rllkl|signed by the __ lnqkk|signed with the __ llrlk|since __ pojkm|singer __ nmmmm|size 1 lmmmn|size 2 ommmm|size 3 llnmn|size 4 jnlmp
son , __ mllkp|spokesman __ nmmmm|star __ olmll|starred __ qllll|starring __ rllll|stars __ nmmmm|striker __ nmmmm|succeeded by __ rlkll|such as __ nlplk
such as the __ komok|teammate __ slklk|th , _ ulilk|that _ nlnln|that __ qknmj|that the _ qmjip|the _ mmnmm|the __ jnmol|through __ mqojj|to _ monmk|to __ nlnkm
to the _ lmnln|to the __ mmomk|town of _ lollo|traded to the __ lktkl|under __ qljml|until __ mqkll|up __ rkokk|v _ ijwkj|village of _ ljkpp|was __ rlmkl|was the __ knjqm
website __ kmlrl|went to __ rjolk|were __ qmmkk|when __ qlmkl|which __ ookoi|while __ pmmmj|winner __ pllll|with _ pjmln|with __ plokk|with the _ knpmk|with the __ llpmm
won the __ jjhsq|work of __ qmkkm|writer __ nmmmm|written by __ qllll
`

/** Weights by clue. */
export const weights: ReadonlyMap<string, readonly number[]> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const space = entry.lastIndexOf(' ')
      return [
        entry.slice(0, space),
        [...entry.slice(space + 1)].map((letter) => (letter.charCodeAt(0) - 109) / 4),
      ]
    }),
)
