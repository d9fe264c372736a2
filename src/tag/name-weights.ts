/**
 * How much each clue of `name-clues.ts` tells for each outcome of `name-votes.ts`. Counted by `.bench/weigh.ts`, not written: change the clues, and count again. Behind each
 * clue stand its weights for person, place, organisation, thing and none as letters: `m` is nothing, each letter on or back a quarter more or less, in natural logarithms of odds.
 */
const table = `
" , __ onmkk|" __ njlpm|" by __ olnll|" with __ pjmln|# , _ nnjjq|# , __ mlnlm|# , the __ immkq|# _ jlqmn|# __ kknlp|# and __ lkoln|# at __ kpplk|# by __ olmko
# in __ lpkjo|& _ wjlhk|' __ jjlro|'s _ lmnml|'s __ nmllo|( _ pllnl|( __ mmmnm|) , _ llmpl|) , __ nlmml|) _ llsjm|) __ kkopm|) and __ loloj|, STATE kvjkk|, _ ollml
, __ nmmml|, and _ llkoo|, and __ omnmk|, and the __ knpoj|, by __ plmlk|, the _ lmkmo|, the __ jnnnm|, with __ pmjlo|- _ llnkp|- __ ommjn|/ _ ipjnq|/ __ kkjnr|; _ nkkql
; __ loipl|BODY , __ kksjn|BODY _ ijuml|BODY __ kjwjk|BODY the _ kkskk|BODY the __ kjwhj|Body first kkrok|CALLING , __ oloml|CALLING _ qiski|CALLING __ skllk
CALLING and __ nlqlk|CALLING as __ tlkkk|CALLING for __ mlnnm|CALLING for the __ llnjq|CALLING of __ kkqml|CALLING of the __ mipmo|CALLING the _ sknjk
CALLING the __ ujnjk|CARRIER , __ knqmj|CARRIER __ lklrk|CARRIER with __ klkks|Demonym _ jiplr|Demonym __ pkijs|Demonym first lmnjp|Demonym last kjkro|KIN , __ ollkp
KIN __ qllll|KIN of __ rkjkn|Month first nlkkq|Name , _ mnnkm|Name , __ nmnll|Name , the __ knonl|Name _ lkkks|Name __ jmkjt|Name and _ nomll|Name and __ nmmml
Name and the __ mnmln|Name at __ lmjnp|Name by __ llpjn|Name for __ lljkt|Name for the __ lonin|Name in __ mpjlm|Name in the __ mlkoo|Name last nmmmm|Name of _ nnljo
Name of __ hjokt|Name of the _ pminm|Name of the __ niojq|Name on __ ilkpp|Name the __ mijit|Name to __ jmimt|Name with __ knmjp|PLACE , __ lqmkl|PLACE _ iqjjs
PLACE and __ kpikr|PLACE and the __ msjlk|PLACE of _ kvkjk|PLACE of __ hvkjo|PLACE of the _ kskkk|PLACE of the __ jsnlj|Person , __ olnkm|Person and __ pmmkl
Person first plllm|Person last plllm|Place , _ noomh|Place , __ nnolk|Place __ ikkjt|Place and _ jnmjq|Place and __ nmojl|Place and the __ lrmil|Place at __ kskll
Place first knpkm|Place last knqkl|SPEAKING to _ rjpkj|SPEAKING to __ ukkkk|SPEAKING to the _ skkkk|SPEAKING to the __ skkkk|SPEECH _ llnol|SPEECH __ nlmnl
SPEECH by __ qllll|SPEECH the _ jpmqi|STAFF __ plmll|STAFF at _ ioqio|STAFF at __ knskj|STAFF at the _ jkqkp|STAFF at the __ liwkj|STAFF of __ njpoj|STAFF with __ qllll
STOCK in _ kkvik|STOCK in __ jhwkl|STOCK in the _ kkskk|STOCK in the __ kkskk|STOCK of _ jkqok|STOCK of __ jkwlj|STOCK of the _ kkskk|STOCK of the __ kjqri
Tail , __ nnokk|Tail and __ jlsjn|Tail first kkpom|Tail last jkrqj|Title , __ nllol|Title and __ knpjn|Title first jlnoo|Title last nklmo|Title of __ imjpq|WHERE _ lplml
WHERE _ SPEECH kukkk|WHERE __ lomll|WHERE __ SPEECH kthko|WHERE the _ lplml|WHERE the _ SPEECH kskkk|WHERE the __ lnmmm|WHERE the __ SPEECH lvjjk|^ _ mmnln|^ __ nlnml
^ and __ qlmlk|^ in __ mninn|^ on __ lnkrj|^ the _ lmnnl|^ the __ knlnn|_ ! nnhlq|_ " mmirl|_ # okrjk|_ $ oojlm|_ ' kipno|_ 's plpkj|_ 's KIN tkkkk|_ 's Name okmjo
_ 's STOCK jkukk|_ ( nmjmo|_ ( # qljpk|_ ( Name klnlo|_ ( Place lnrkj|_ ( tabulated klllq|_ ) jmonm|_ + kjkns|_ , mnlnl|_ , " pmiqi|_ , # lmjqm|_ , & wkjkj|_ , Name omlll
_ , Person ujllk|_ , Place lslkl|_ , a mjkrm|_ , a BODY jmwij|_ , a CALLING umnhi|_ , a KIN wkjjj|_ , a PLACE ktkio|_ , and lmlpl|_ , the lpomj|_ , where jvkmj
_ , which kjpmo|_ , who shqlh|_ - klmkr|_ . lmmmm|_ / jpkno|_ : koklp|_ ? onkko|_ BODY jkqlo|_ CALLING jkskn|_ CARRIER hjprn|_ DID nlnml|_ Month hnpmm|_ NOUN klmon
_ Name kmmjr|_ PLACE irion|_ SPEECH pkokl|_ STAFF miqmn|_ STOCK mimql|_ after nlmko|_ airport mslkj|_ and Name mollm|_ and Person tjmjl|_ and the knnok|_ are okmiq
_ as qkiol|_ at mkkmp|_ by knnmm|_ champion mjitl|_ et ljjtm|_ for kkmnp|_ from nknok|_ had nkqni|_ has niqln|_ have mmqil|_ in lnlnm|_ is omknl|_ is the immqn
_ news ilvjk|_ of njmlq|_ on mnojn|_ or iokoo|_ said nlpkl|_ that lpjol|_ the nimmp|_ to mnlmm|_ v ijtnl|_ was mmomk|_ were oimqm|_ who umnjh|_ will nllpk|_ with ilnmq
__ " hkjtp|__ # ljskm|__ $ omjmn|__ ' ojnko|__ 's plmlm|__ 's " pkoll|__ 's # omolk|__ 's KIN ukkkk|__ 's Name mknkp|__ 's STOCK klrio|__ 's first rpjlj|__ ( ollml
__ ( # lklqm|__ ( Demonym pokmk|__ ( Name nmmml|__ ( Person nlkom|__ ( Place qlmkl|__ ( who pmlll|__ ) mnmml|__ , nmmml|__ , " ijmro|__ , # lkmon|__ , Demonym mjnqj
__ , Name mlnnl|__ , Person qllll|__ , Place lqnkl|__ , Tail mmnjn|__ , Title mkkpo|__ , a nmlml|__ , a BODY lislm|__ , a CALLING tljkl|__ , a KIN qkkok
__ , a PLACE kwljj|__ , a STAFF ommlm|__ , also pnllk|__ , among qlnlk|__ , an kjktl|__ , and nnlmk|__ , as kmmnm|__ , at lqljn|__ , both qnkmj|__ , but nmnmk
__ , for nkkno|__ , have nmolk|__ , he oknnk|__ , his nmloj|__ , in nmokl|__ , is konoi|__ , it mnmkn|__ , leader qlkll|__ , on mknln|__ , one lqiol|__ , or jlnon
__ , said qjloj|__ , she oljon|__ , the nmmnl|__ , then nqkkk|__ , to mmlqj|__ , was lmnok|__ , were pmkjn|__ , where iqplk|__ , which iopnl|__ , while oqkkk
__ , who tjmkk|__ , whose nkqnj|__ , with nnnkl|__ - klmno|__ . nnmml|__ / nnkip|__ : ioils|__ ; omllm|__ BODY ljtll|__ CALLING kkpmn|__ CARRIER ikkpq|__ DID plnkl
__ DOES mmmnl|__ NOUN klonn|__ Name ijklt|__ PLACE lplko|__ SPEECH pknll|__ STAFF mjsio|__ STOCK mooin|__ Title klkkt|__ a iqojo|__ after opnng|__ against nolio
__ allowed olilq|__ also nnplj|__ and nmmmm|__ and Person qklll|__ and Place nnnkl|__ and Tail jkpjq|__ and Title nkjlr|__ and a mmlkp|__ and his qkknl|__ and in mknnm
__ and its grqmk|__ and others mknkp|__ and the jnnmn|__ and was lpnjm|__ announced mnnlm|__ are mknnm|__ as pllml|__ at lokol|__ based jmjtk|__ became rmllk
__ before oonkj|__ began ollmm|__ between krmmj|__ broke slklk|__ but oqkkk|__ by lkkrn|__ called lklnp|__ defeated mlqll|__ described ololk|__ did qmkll|__ died ulkkj
__ during nonjl|__ film qilok|__ for mlnmm|__ found nnjmm|__ from onnlj|__ gave oljno|__ had pmojk|__ had a onmkk|__ has nmmlm|__ has been lkojp|__ have nlokm|__ he nlnnk
__ hit rllkk|__ in nnmml|__ into jsmni|__ is nolkm|__ is a nnkln|__ is the lpmmk|__ led ppklj|__ left qkjkp|__ made rnhjo|__ not tlkkk|__ of pjjjr|__ on mmokl|__ or mokpk
__ produced oknln|__ reported hlrqj|__ said llpkm|__ scored slklk|__ signed pkmkn|__ since opnij|__ team mlnjp|__ that mlqjl|__ the mkjop|__ through tllki|__ to nmnkm
__ told qmklm|__ took qlkkn|__ until lmnjq|__ used ooljm|__ version okmsh|__ was onlll|__ was a njllq|__ was the onojk|__ were mommk|__ when qlmjm|__ which kolsh
__ who skkkm|__ will npqji|__ with onlll|__ won nmnmk|__ would nlnnj|__ wrote pmjnk|__aar lmrlk|__aas rllkl|__ace pmjol|__ach mlpnk|__ack mknom|__ada mmmok|__ade knmmm
__ado plllm|__ady nllmm|__age kmjqn|__ail qqhni|__ain lkool|__air omknm|__ais mnrjj|__ake nlqmj|__ald plllm|__ale mmoll|__all nlooi|__als lkpnm|__ama olnmk|__ami ololk
__amp nlnkn|__ams plknl|__ana mmmol|__and llolm|__ane nllol|__ang mokmn|__ani nkoml|__ann olnll|__ano nlkmo|__ans mmmkp|__ant nmlnl|__ara qllll|__ard nmoll|__are mlmlo
__ark pnilm|__ars nknmm|__art nmknm|__ary nnjmn|__ase plkjo|__ash plmnk|__ass nninn|__ata klpjo|__ate onkkm|__ath mmpkk|__att mlllo|__aud pllll|__ave lmlmo|__aya onlll
__ays lknpl|__bed olmml|__ber qkkln|__bey islok|__bin nlolk|__ble kkonn|__boy llktk|__ces mllnn|__cf klulj|__che momll|__chi nkmpk|__cio lknkp|__cki pllll|__cks nlpkl
__cle llrjm|__cts knmmn|__dal njkrk|__dam htnkl|__dan nlkpk|__day lsllj|__den mlomm|__der nkkno|__des onklm|__dez nllol|__dge nolkm|__dhi rklll|__dia nljsk|__din mmplk
__dle nqkkl|__don plmll|__eak ltklj|__ear lkknp|__eau nllol|__ech omlll|__eck ollkn|__eda llplm|__eds lkrll|__edy olkpk|__eed llils|__een rmlkk|__eep ikqpl|__ees kltkk
__eet lkomn|__ein olmlm|__eld mmnll|__ell omllm|__els plnll|__end mmnjo|__ene klomo|__eng pnkni|__ens nlmlm|__ent kjmop|__era nmllm|__ere lqkkn|__erg onmkl|__eri plkln
__ers mkplm|__ert pllll|__ery llnkp|__ess lolmn|__est jmloo|__ets llrkm|__ett olkln|__eva qmllk|__ews plmlk|__gan nmmml|__gel mkplm|__gen mmplj|__ger nknmm|__ges mklqm
__ght nklmo|__gle opljl|__hal ppklj|__ham qlklm|__han qlkml|__haw omlml|__her nllmn|__hes olkjq|__hey ollmm|__hez ollln|__hir qnkkl|__ian knkon|__ica mkomm|__ice klqkn
__ich pknkl|__ick nlmnm|__ics jkqmm|__ida komml|__ide jnnom|__iel ollkn|__ien olokk|__ier nmkmm|__ies jnnol|__ift nmjmn|__iga ljroj|__ike irjnn|__ill onlkm|__ina olmml
__ine nllnn|__ing mjomn|__ini plllm|__ino poljl|__ins nlokm|__ion inmon|__ira pmlml|__ire lrkmk|__iro olmnk|__ish nnknk|__iss plkok|__ist jloon|__ita klpok|__ite lpoli
__ith qmlll|__its mmlnm|__itt nnnkl|__ity jmnmo|__itz olnkm|__ius pokll|__ive ilrmn|__jam gktnl|__kar rlkll|__ken qllll|__ker olmmk|__kes mnlpj|__kin pmlll|__kov omnlk
__lam kmjsl|__lan okqjl|__lay lllno|__len llpln|__ler ollmm|__les mmmnk|__ley onllm|__lia imrnj|__lin llnnm|__lis pmlll|__lla mmoml|__lle nnklo|__lli ollmn|__llo nqklj
__lls oknok|__lly kkmnp|__lms jlrko|__lon jmokp|__low kokno|__man olllm|__mar nlknn|__mer olklo|__mes plkko|__mon nmmmm|__nce mllon|__nci qmlmk|__nde olooh|__nds mplnk
__ndt ommmm|__nen qlllk|__ner omknm|__nes nmlnl|__net mloko|__ney onknk|__nez qllll|__nga pnkml|__nge jkrnk|__ngh qkokk|__ngs lmolm|__nic kinnr|__nis qlkmk|__nka olnll
__nko pllll|__nna onmlk|__nne klrlm|__non plmll|__nor nomlk|__nov qlnkl|__nse llnln|__nte kpnmk|__nts jjpno|__oad ljrlm|__och nlllo|__ock mnokl|__ode nkokn|__oes jllsm
__off ollnl|__ois mqmkk|__oks plklm|__ola qmlkl|__old pknkm|__ole nlkmo|__oli ollml|__oll klool|__ome loinp|__ond nllnl|__one onknk|__ong pllnk|__oni nlkpl|__ons lkool
__ood mnmlm|__ook onknk|__oom kslll|__oor qllll|__oot nlpmk|__ora olpkk|__ord nomlk|__ore nnkmn|__orf mlqlk|__ori pkokk|__ors jkrmm|__ort noklm|__ory jookn|__ott rllkk
__ova olmll|__ove mllom|__own nnmjo|__ows mpimn|__per olnkn|__pez qllll|__ple jksoj|__pos mkqkl|__ram qkkjo|__ran plojl|__ras pniml|__ray olnll|__rce nkoml|__rds nnknl
__rdt rlllk|__rea mslkj|__ren olnlk|__rer ollln|__res mjpnn|__rey jlloq|__rez qlllk|__rie ooklm|__rin omnlk|__rio ollmm|__ris mlmol|__rks nlmln|__rne pllll|__rns nnlnk
__roe rmkll|__ron olkmm|__ros mkqlm|__rot pllll|__rre lsllj|__rry pnlmk|__rse njkpo|__rst qllll|__rth onknk|__rts qklll|__rty mkkpm|__sch omlml|__scu qllll|__sen ololl
__ser okmmm|__ses klnqk|__sey nllkp|__shi olklo|__sic jmjtk|__sin nkkom|__sis qkjol|__ska mpjko|__ski olllm|__sky pllll|__son olmll|__sox lltkk|__ssi ollml|__sta olkol
__tal ioqkm|__tan mrkkl|__tar mmilq|__ted ilnoo|__tel oljkq|__ten llnmm|__ter lllon|__tes llpml|__tin nlnnl|__ton olllm|__tor lmlol|__tra nlmnl|__tro noljn|__try nllkp
__tte qlmlk|__tti nlnln|__tts pmlll|__tty qllll|__ubs lksll|__uer pllll|__ues nkmpk|__uez omlll|__uff pllml|__ugh nolll|__uli jlslk|__ult klonn|__ume oljkp|__und iqoll
__ung nkpkn|__uns nkpll|__unt lklop|__urg inrmk|__urn mklsj|__ury qkjok|__use momkm|__ush pllll|__ute mlfqr|__uth jpnml|__utt pnlll|__van nmolk|__ven llonl|__ver mklon
__ves mloml|__vic qmkmk|__vin rlkll|__vis qllll|__vić slkkl|__way msikm|__win olnll|__wks llskk|__yan nonkj|__yer mmmln|__zer ommml|_ac kopkl|_ad moknm|_ai mlokn
_ak oonil|_al lnmmm|_all llmkq|_am koolm|_amp kmoln|_an mlnml|_ana nlnlm|_and jqlmm|_ang lsojj|_ans nlmol|_ar lnnml|_ard mjjpp|_ari lppjj|_ary mllmo|_as kooll|_at nknmm
_ate lojmp|_ax klmnp|_ay kkmqm|_ba kpqli|_bi plkpj|_ca loplk|_ce mmolm|_ch ollmm|_ck mpmlk|_co mnolj|_ct mnhlr|_cy jmnno|_da jqplj|_de jlmoo|_do nlknn|_don kmnpj
_ds lkmmo|_ea lnrjl|_ed lmkkr|_el nqlkl|_eld kpqmh|_em jskmm|_en ommll|_ens nmpkk|_ent nknln|_er plkln|_ere knpjm|_ers lmnmn|_es kmnmm|_est knmnn|_et lmmmn|_ex ljppk
_ey opmli|_ge knllp|_ght mljlq|_go mommk|_gs lllno|_ha nkpkm|_ham kmokn|_ht mlllp|_ia kpolk|_ian lkllq|_ic lkmpm|_ica jopnk|_id rkjnl|_ie qkjnl|_ier lpqki|_ies knnjp
_il omljo|_ime llims|_in onlll|_ina lqpli|_ine lmnln|_ing nkmmo|_io nnnjl|_ion klnmo|_is omkpk|_it kklmr|_ke mnolk|_ker mllon|_ki sjmkl|_ks lnpkl|_la nnomj|_ld lolko
_le mmlkp|_ley mnnni|_lf knlkr|_li lmlom|_ll llomm|_lle nngon|_lo omnmj|_ls ljnoo|_ly nlllo|_ma onmkl|_man qkjln|_me klnkp|_mo moojl|_mp kmoln|_ms lkmon|_na nmmkm
_ncy jlqnl|_nd kmlnn|_ne lnlln|_nes njpml|_ng llmnn|_ngs mlllp|_nk mjoqi|_ns okomk|_nt lmlkq|_ny mqnmh|_ol nkmnn|_om jkpmo|_on lmnml|_or nnlnk|_ord lmrlk|_os nlonj
_ot nmhoo|_ow lphmo|_own knkom|_pa kpmln|_pe mkomm|_pic kmhtk|_ps lnjkr|_ra mplll|_ras llllq|_rbi kmksl|_rd kkmnp|_re knlnm|_rg opkkk|_ri qmkml|_ria kmoln|_rk lomll
_ro ilnoo|_ron onmlk|_rre nmqki|_rs lknnn|_rt lomll|_ry mlkon|_sa lmlnm|_se lkmon|_sh mjknq|_son rojkl|_ss mjloo|_st mllno|_ta lkpml|_te lmolm|_ter knonj|_tes knmnm
_th lmnln|_tic llojp|_ton knqll|_trs mmulf|_ts nkmln|_tte lkpoj|_ty lkkoq|_tz lkskm|_uk llrlk|_um jnojo|_ure jlgpt|_ury ompli|_us nlmnl|_va nnojl|_val lsklk|_ve njljs
_ver lohlq|_wn knkoo|_ws nnljo|a _ kjmnp|a __ lkmmp|according to __ qjilp|actor __ nmmmm|after __ pmmmj|against __ mmrkj|against the __ lmsjk|agency _ kmqll
along the __ lslkl|along with __ olmnk|alongside __ qknkl|an _ kjmqn|an __ mjnmo|and __ ommlm|and the _ inmon|and the __ kmnln|are __ lonkn|article knnnm|artist __ pkmml
as _ oonkk|as __ nlmnm|as the __ kmpll|at _ kpnlm|at __ iqoll|at the _ jpkmo|at the __ kpmkn|author __ nmmmm|b __ smimk|beat __ plolk|behind __ slmkk
beside organisation jlpmo|beside person qllkm|beside place lplmm|between __ jqpjl|between the __ knojn|bias nmmmm|brother __ nmmmm|brother of __ qllll|but _ rmnjj
but __ sklkl|by _ qlloi|by __ pknlk|by and flppo|by before a title ollko|by given name plllm|by given name alone rljll|by letters jlonn|by particle lpmkn
by place front htnkk|by place tail juljl|by reach jpnkm|by tail hmomp|by the _ momkn|by the __ knokm|called _ klloo|called __ jrloi|candidate __ nmmmm|captain __ nmmmm
chairman __ nmmmm|champion __ qlmlk|city of _ lrklk|club __ klqml|coach __ nmmmm|coach for the __ llsli|coach of the __ kltkk|common kklnq|common end inmnn
common first kllno|composed by __ oljol|composer __ nmmmm|contract with the __ mkrll|country last kolmm|defeated __ tkkkk|defeated by __ rlkll|defender __ nmmmm
departure of __ qllll|designed by __ nlklo|designer __ olllm|directed by __ pllnl|director __ nlmmm|during __ niloo|during the __ jmkrm|famous vkikm|first __ qljok
for _ lllon|for __ llnmn|for the _ joohq|for the __ kkpnn|former __ jlomo|friend __ sklll|from _ mnnkn|from __ nnnll|from the _ onmkk|from the __ knnln
goalkeeper __ nmmmm|group _ llokn|his _ jjqmo|his __ iinrn|hosted by __ qmkll|in _ kokom|in __ lpkmm|in a __ iomql|in the _ mnmok|in the __ mnknl|include __ nonkj
included __ sllkk|including __ olmok|including the __ knooj|incumbent __ rlkkn|inside _ mjlqm|inside __ nlmnm|into __ oplni|into the __ knpio|is _ kllqm|is __ mollm
is the __ kpkmn|joined __ kksjn|joined the __ jktkn|known as __ npiok|leader __ nmmmm|led by __ qlkll|letters 2 jpllo|letters 3 jlpmn|letters 4 kjoon|letters 5 kmmom
like _ lmkql|like __ pnnjk|losing to __ rjnkk|lost to __ tkkll|manager __ nmmmm|member of __ jotji|member of the __ pguil|met __ rllll|midfielder __ nmmmm
moved to __ imskl|named __ lmooj|near _ jujjn|near __ iwjjj|near the _ kwkjk|near the __ kwjjj|nobody jmmnn|notably __ pkklo|of _ lnlmn|of __ nnmll|of the _ nmklo
of the __ lolmn|off __ pkolj|old __ qnmjj|on _ knlon|on __ knmnm|on the _ nmnoi|on the __ lmmln|only __ nopjj|open llnlp|opposite __ skkll|or __ lnmpj|outfielder __ slkkk
over __ okpjl|over the __ lorjk|part of the __ kpnll|partnership with __ qlmlk|philosopher __ nmmmm|pitcher __ sklll|played by __ qlkll|played for the __ mmrjl
plural mllmn|plural end llomm|poet __ ommml|president __ nmmmm|produced by __ rlkll|producer __ slflo|replaced by __ qlkll|replacing __ rllll|role pllml|s , __ okokm
s __ kkktj|said _ oknlm|said __ qlmkl|seed __ sllkk|signed by the __ lmqkk|signed with the __ llrlk|since __ pnjkn|singer __ nmmmm|size 1 mmmmn|size 2 nmmlm|size 3 llmmn
size 4 jnmmo|son , __ ollko|spokesman __ nmmmm|star __ olmll|starred __ qllll|starring __ rllll|stars __ ommmm|striker __ nmmmm|succeeded by __ rlkll|such as __ nlplk
such as the __ jomok|teammate __ slklk|th , _ ulilk|that _ nlnlm|that __ qknmj|that the _ pnjio|the _ mmnlm|the __ jnmol|through __ mqojj|to _ monmk|to __ nmnkm
to the _ lmmmn|to the __ lmomk|town of _ lplln|traded to the __ lktkl|under __ qmjmm|until __ nqklk|up __ qkokk|v _ jiwki|village of _ ljkoq|was __ rllkl|was the __ jnkql
website __ kmlrl|went to __ rjnlk|were __ qmmlk|when __ pmmkl|which __ opkni|while __ pnmlj|winner __ pllll|with _ pjnln|with __ pkpkk|with the _ jmpmm|with the __ lkplm
won the __ kjhsq|work of __ rlkkl|writer __ nmmmm|written by __ rllll
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
