/** *He* or *she*: what a given name tells of the pronoun that can stand for somebody. Only names that are not given to both. */
import { firstNames } from './first-names.ts'

/** Of the given names of `first-names.ts`, those that women have. */
const women = new Set(
  `abby abigail ada adele adriana adrienne agnes agnieszka aileen aisha aimee alana alejandra alessandra alexandra alice alicia alina alisha alison alissa alma alyssa amanda amber amelia
  amelie amina amira amy ana anastasia angela angelica angelina angie anita anjali ann anna annabel anne annette annie antonia ariana arlene astrid aubrey audrey ayesha barbara beatrice beatriz becky
  belinda bernadette bernice bertha beth bethany betsy betty beverly bonnie brenda brianna bridget brittany brooke camila camilla camille candice carla carly carmen carol carole carolina caroline carolyn carrie
  cassandra catherine cathy cecilia celeste celia celine chandra chantal charlene charlotte chelsea cheryl chloe christa christiane christina christine cindy claire clara clarissa claudia colette colleen connie
  constance cora cordelia courtney cristina cynthia daisy dana daniela danielle daphne daria darlene darya dawn deanna debbie deborah debra deirdre delia della denise diana diane dina dolores donatella donna dora
  doreen doris dorothy edith edna eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elsie emilia emily emma emmanuelle erica erika erin esther ethel
  eunice eva eve farah fatima fatma federica felicia felicity fernanda fiona frances francesca francine francoise frida gabriela gabriella gabrielle gail galina gemma genevieve georgina geraldine gertrude
  gina giulia gladys glenda gloria greta gretchen gwen gwendolyn hanna hannah harriet hazel heather heidi helen helena helene helga henriette hilda hillary holly ida ilana ilona ines ingrid irene irina
  iris irma isabel isabella isabelle isla ivana ivanka ivy jaclyn jacqueline jane janet janette janice janine jasmine jayne jeanette jeanne jeannie jen jenna jennifer jenny jessica jill jillian joan joanna
  joanne johanna josephine joyce juana juanita judith judy julia juliana julie juliet justine justyna kaja kamala kara karen karin karina karine karla karolina karoline kate katharina katharine katherine
  kathleen kathryn kathy katie katrina katya kayla kaylee kendra kiara kimberly kirsten kirsty kirstjen krista kristen kristi kristin kristina kristine kylie lakshmi lana latoya laura lauren laurie layla lea
  leah leanne leila lena leonie leticia liana lidia lila lilian liliana lillian lily lina linda lindsay lindsey lisa lise liz liza lizzie lois lola lorena loretta lori lorraine louisa louise lubna lucia lucie
  lucille lucinda lucy ludmila luisa lydia lynda lyudmila mabel madeleine madeline maggie malala mallory mandy manuela mara marcela margaret margarita margot maria mariah mariam mariana marianne marie marielle
  mariella marika marilyn marina marisa marissa marjorie marlene marsha marta martha martina martine mary maryam matilda maureen maxine maya megan melanie melania melinda melissa mercedes meredith meryl mia
  michaela michelle mildred milica millie mimi mindy miranda miriam mirjana moira molly mona monica monique myra myriam nadia nadine nancy naomi natalia nataliya natalie natasha nathalie nell nellie nicole nina
  nisha nora noreen norma olena olga olivia oprah ora pamela paola patrice patricia patsy patti patty paula paulette paulina pauline peggy penelope penny petra philippa phoebe phyllis polly priscilla
  priti priya priyanka rachel ramona rania rebecca regina rekha renata renate rhonda rina rita roberta rochelle rosa rosalind rosalyn rosanna rose rosemary rosie roxanne ruby ruth sabine sabrina safia sally
  salma samantha samira sandra sara sarah scarlett selina selma serena shannon sharon sheila shelley sheri sherri sherry shirley sigrid silvana silvia simona sofia sofie sonia sonja sonya sophia sophie stacey
  stacy stefania stella stephanie sue suella susan susana susanna susanne susie suzanne suzy svetlana svitlana sybil sylvia sylvie tamara tammy tania tanya tara tasha tatiana tatyana teresa tess tessa thea
  theresa therese tiffany tina tonya tricia trina trisha trudy tulsi ulrike ursula valentina valeria valerie valeska vanessa vera verena veronica veronika vicki vickie victoria viola violet virginie viviane
  vivienne wanda wendy wilma winifred yasmin yoko yulia yvette yvonne alia alexa anette caitlin jana marcia marine odette renee nada zahra zainab zara zeinab zoe`.split(
    /\s+/,
  ),
)

/** Names that both have, and those that are as often surnames. */
const either = new Set(
  `addison adel alex alexis ali ally amal amar andrea angel april ariel ashley atsushi aubrey augusta aung austin avery avi bernie billie blair bo bobby bradley brett cameron carey carson cary casey charlie chen
  chris christian christie christy claude connie courtney dale dana daniele darryl daryl dominique don drew earl edmond emerson evan evelyn fran francis frankie franklin gabriele gail gale george gene german
  gerry gill glen gordon graham grant hal haley hanna harper hilary ilham iman imran ira iram jaime jamie jan jann jay jayne jean jess jesse jessie jin jo jody jodie jordan joy jude jules june kay
  kelly kelvin kerry kim kris kyle laurence laurent leigh lee leslie lev lewis lindsay lindsey lloyd lou lyn lynn madison manju maria marian marion mason maxime mel merle michal michel michele mika minh misha mitchell
  morgan morris murray nat nico nicola nikita nikki noel noor nouri octavio ora park pat patrice paris per perry piers pim quincy quinn raisa randall randy ray reid reese rene robin roosevelt rory rosario
  rowan ruby sam sammy santosh sasha saud scott sean shahid shane shannon shawn shelby shelly sid simone spencer stacey stacy stefania stephane sterling stewart stuart taylor terry tony toni tracey traci tracy tristan tsai
  tyler val vivek vivian wade wallace ward warren wesley wu xi xiaoping yael yair yang zhang zine yana vicky jackie jacky mickey rosalyn robbie pep ellis ashton`.split(
    /\s+/,
  ),
)

const callings: Record<string, 'he' | 'she'> = {
  mr: 'he',
  sir: 'he',
  lord: 'he',
  mrs: 'she',
  ms: 'she',
  miss: 'she',
  dame: 'she',
  lady: 'she',
  baroness: 'she',
}

/** The pronoun of a calling before a name: *Mr.*, *Dame*; absent for callings that tell nothing. */
export function pronounOfCalling(word: string): 'he' | 'she' | undefined {
  return callings[word.toLowerCase().replace(/\.$/, '')]
}

/** The pronoun that can stand for the bearer of a full name, by its first word; absent where that does not tell. */
export function pronounOf(name: string): 'he' | 'she' | undefined {
  const space = name.indexOf(' ')
  if (space < 0) return undefined
  const first = name.slice(0, space).toLowerCase()
  const own = first.includes('-') ? first.slice(0, first.indexOf('-')) : first
  if (either.has(own) || !firstNames.has(own)) return undefined
  return women.has(own) ? 'she' : 'he'
}
