// What the guard knows of Portuguese: the words that turn, bound and join what is said. Less than of English, and so it
// objects less. Read by guard_language.cpp, tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_language.h"

namespace lectern {

const GuardWords kPortugueseGuardWords = {
    .code = "pt",
    .phrases = R"(
não|nunca|jamais|ninguém|nada|nenhum|nenhuma|nem|sem|na ausência de|na ausência da|na ausência do|na ausência das|na ausência dos = neg
não só|não apenas|sem dúvida|sem demora|todo o caso = -
impossível|incapaz = neg permit/possible
não governamental|não governamentais = -
ao *ar|ao *er|ao *ir|à chegada = when?
solicita-se|pede-se|roga-se = should? oblige?
até o dia #|até ao dia #|até dia #|até @ = latest
recusa de|recusa em|a recusa = neg? if?
não deve|não devem|não se deve|não se devem = neg forbid/permit
possibilidade de|direito de|direito a|faculdade de = permit?
a partir de|a partir do|a partir da = after?
inadimplência|não pagamento = neg?
proibido|proibida|é proibido|proíbe = neg forbid/permit
deve|devem|devia|deviam|deverá|deverão|dever|tem de|têm de|tem que|têm que|é obrigado|são obrigados|obrigatório|obrigatória|é preciso = oblige
necessário|obrigação|exige|exigem = oblige?
deveria|deveriam|recomenda-se|recomendável = should
pode|podem|podia|podiam|poderá|poderão|tem direito|têm direito|é permitido = permit/possible
poderia|poderiam|talvez|possivelmente|é possível que = possible
provavelmente|é provável que = likely
parece|parecem|aparentemente = seems
alegadamente|supostamente|suposto|suposta = alleged
aproximadamente|cerca de # = about
quase = nearly
mal = barely?
todo|todos|toda|todas|cada|tudo|anualmente|diariamente|mensalmente|semanalmente = all
alguns|algumas|algum|alguma|vários|várias = some
a maioria|maioria dos|maioria das|a maior parte|principalmente|sobretudo|predominantemente = most
muitos|muitas|numerosos|numerosas|grande número = many
poucos|poucas = few
ambos|ambas|os dois|as duas = both
só|somente|apenas|unicamente|exclusivamente = only
pelo menos|ao menos|no mínimo = atleast
no máximo = atmost
até # = atmost/latest
mais de # = morethan
menos de # = lessthan
sempre|constantemente|permanentemente|de forma permanente|a todo momento = always
muitas vezes|frequentemente|com frequência|em inúmeras ocasiões = often
às vezes|por vezes|em determinadas ocasiões|ocasionalmente = sometimes
raramente|poucas vezes = rarely
geralmente|normalmente|em geral|de modo geral|de um modo geral|de uma forma geral|de uma maneira geral|de forma geral|de maneira geral|habitualmente = usually
dentro de|no prazo de = within
exceto|salvo|com exceção de|com exceção do|com exceção da|com exceção dos|com exceção das|com excepção de|com excepção do|com excepção da|com excepção dos|com excepção das = except
carece de|carecem de|desprovido de|desprovida de = neg
falta de|carência de|escassez de = neg?
deve se|devem se = oblige
pode se|podem se = permit/possible
que se = if?
de se|para se|a se|já se|também se = -
não se = neg
só se = only if?
se|desde que|caso|contanto que|em caso de = if
a menos que|a não ser que|salvo se = if neg
quando = when
até que = until
porque|devido a|devido à|devido ao|devido às|devido aos|por causa de|por causa da|por causa do|já que|uma vez que|visto que|graças a|graças ao|graças à|portanto|por isso|em consequência|consequentemente|por conseguinte|por consequência|em decorrência de|em decorrência do|em decorrência da|em decorrência dos|em decorrência das|em virtude de|em virtude do|em virtude da|em virtude dos|em virtude das|em razão de|em razão do|em razão da|em razão dos|em razão das|em resultado de|em resultado do|em resultado da = cause
pois|como|assim = cause?
embora|apesar de|apesar do|apesar da|apesar dos|apesar das|mas|no entanto|contudo|todavia|porém = contrast
antes de|antes que|antes|anteriormente|anteriormente a|previamente|previamente a|com antecedência|de antemão = before
depois de|depois do|depois da|depois dos|depois das|depois que|após|depois|posteriormente|posteriormente a|subsequentemente|na sequência de|na sequência do|na sequência da = after
em seguida|então = after?
em vez de|em lugar de|ao invés de = instead
)",
    .opposites = R"(
aumenta aumentou aumentam aumento sobe subiu cresce cresceu | diminui diminuiu baixa baixou reduz reduziu cai caiu
mais | menos
aceita aceitou aprova aprovou | rejeita rejeitou
permite permitiu | proíbe proibiu
e | ou
antes | depois
dia dias diário | semana semanas semanal | mês meses mensal | ano anos anual
janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
norte | sul | leste | oeste
inquilino inquilinos | senhorio senhorios proprietário proprietários
absolvido absolvida absolvidos absolveu | condenado condenada condenados condenou
detido detida preso presa | condenado condenada
máximo máxima máximos máximas | mínimo mínima mínimos mínimas
prova provas demonstra demonstrou | indício indícios sugere sugerem
inocente inocentes | culpado culpada culpados
legal legais | ilegal ilegais
público pública públicos públicas | privado privada privados privadas
primeiro primeira | último última
melhor melhores | pior piores
esquerda | direita
compra comprou | vende vendeu
abre abriu aberto aberta | fecha fechou fechado fechada
ganha ganhou | perde perdeu
credor credores | devedor devedores
homem homens | mulher mulheres
)",
    .numbers = R"(
dois 2
duas 2
três 3
quatro 4
cinco 5
seis 6
sete 7
oito 8
nove 9
dez 10
onze 11
doze 12
quinze 15
vinte 20
trinta 30
quarenta 40
cinquenta 50
cem x100
mil x1000
milhão x1000000
milhões x1000000
metade %50
quarto %25
terço %33
)",
    .units =
        "% porcento\n€ euro euros eur\n$ dólar dólares\nreal reais\ndia dias\nsemana semanas\nmês meses\nano "
        "anos\nhora horas\nminuto minutos\n"
        "km quilómetro quilómetros quilômetro quilômetros\nkg quilograma quilogramas quilos\ntonelada "
        "toneladas\nhectare hectares ha",
    .light =
        "vai vão cujo cuja cujos cujas realização execução isso isto este esta esse essa ele ela eles elas também "
        "assim "
        "realizar realiza realizou realizado efetuar "
        "fazer faz fez feito levar leva levou cabo âmbito quadro efeito fim caso matéria nível curso parte pessoa "
        "pessoas gente coisa coisas exemplo exemplos existe existem lugar meio meios objeto questão razão relação "
        "respeito termos vista dar dá deu ter tem atualmente agora hoje situado situada encontra localizado localizada "
        "tomar toma tomou chama chamado diz dizer motivo forma maneira modo",
    .dates =
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta "
        "quinta sexta sábado domingo final fim início meados amanhã",
    .rates = "por ao à a cada",
    .diminishing = "menos",
    .irregular = "é be são be foi be foram be sido be era be eram be será be serão be ser be",
    .backward = "portanto|por isso|em consequência|consequentemente|depois|posteriormente|em seguida",
    .agent = "por pelo pela pelos pelas",
    .prepositions = "de do da dos das a ao à aos às em no na nos nas com para sem sobre entre",
    .future = "será serão *rá *rão vai+*ar vai+*er vai+*ir vão+*ar vão+*er vão+*ir",
    .past = "*ou *iu *aram *eram *iram foi foram",
    .relatives = "que",
    .more = "mais menos melhor pior maior menor",
    .than = "que do",
    .negator = "não",
    .endings = "ção ções dade dades mente ando endo indo mento mentos eu ou iu",
    .without = "sem",
    .with = "com",
    .coordinators = "e ou",
    .decimal_comma = true,
};

}  // namespace lectern
