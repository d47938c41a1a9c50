// What the guard knows of Spanish: the words that turn, bound and join what is said. Less than of English, and so it
// objects less. Read by guard_language.cpp, tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_language.h"

namespace lectern {

const GuardWords kSpanishGuardWords = {
    .code = "es",
    .phrases = R"(
en ausencia de|en ausencia del = neg if?
no|nunca|jamás|nadie|nada|ningún|ninguno|ninguna|ni|tampoco|sin = neg
no solo|no sólo|no solamente|sin duda|sin dilación|sin demora|en todo caso = -
sin embargo|pero|aunque|a pesar de|a pesar del|pese a|pese al|no obstante|sino = contrast
imposible|incapaz = neg permit/possible
no gubernamental|no gubernamentales = -
al *ar|al *er|al *ir|a la llegada = when?
se ruega|se solicita|se pide = should? oblige?
negativa a|la negativa = neg? if?
no debe|no deben|no se debe|no se deben|no hay que = neg forbid/permit
no está autorizado|no están autorizados|no está permitido|no está permitida|no están permitidos|no se permite|no se permiten = neg forbid/permit
autorizado a|autorizados a|autorizada a = permit
posibilidad de|derecho a|facultad de = permit?
a partir de|a partir del = after?
hasta = until?
prohibido|prohibida|está prohibido|prohíbe = neg forbid/permit
debe|deben|debía|debían|deberá|deberán|deber|tiene que|tienen que|hay que|está obligado|están obligados|obligatorio|obligatoria = oblige
necesario|obligación|exige|exigen = oblige?
debería|deberían|se recomienda|recomendable = should
puede|pueden|podía|podían|podrá|podrán|tiene derecho|tienen derecho|está permitido = permit/possible
podría|podrían|quizás|quizá|tal vez|posiblemente|es posible que = possible
probablemente|es probable que = likely
parece|parecen|aparentemente|al parecer = seems
supuestamente|presuntamente|presunto|presunta = alleged
aproximadamente|alrededor de|unos #|cerca de # = about
casi = nearly
apenas = barely
todo|todos|toda|todas|cada|anualmente|diariamente|mensualmente|semanalmente = all
algunos|algunas|algún|alguna|varios|varias|unos cuantos = some
la mayoría|mayoría de|la mayor parte|en su mayoría|mayoritariamente|principalmente|fundamentalmente|sobre todo = most
muchos|muchas|numerosos|numerosas|gran número = many
pocos|pocas = few
ambos|ambas|los dos|las dos = both
solo|sólo|solamente|únicamente|exclusivamente|nada más = only
al menos|por lo menos|como mínimo = atleast
como máximo|a lo sumo|hasta # = atmost
más de # = morethan
menos de # = lessthan
siempre|permanentemente|de forma permanente|de manera permanente|en todo momento|constantemente|continuamente|todo el tiempo = always
a menudo|con frecuencia|frecuentemente|muchas veces|en numerosas ocasiones|en repetidas ocasiones = often
a veces|ocasionalmente|en ocasiones|algunas veces = sometimes
rara vez|raramente|pocas veces = rarely
generalmente|normalmente|por lo general|por regla general|con carácter general|en general|habitualmente = usually
dentro de|en un plazo de = within
de no = if neg
carece de|carecen de|carecía de|carecían de = neg
impago|incumplimiento|falta de|carencia de|escasez de = neg?
excepto|salvo|con excepción de|a excepción de|menos los = except
si|siempre que|siempre y cuando|a condición de que|con tal de que|en caso de|en caso de que = if
a menos que|a no ser que|salvo que = if neg
cuando = when
hasta que = until
porque|debido a|debido al|debido a que|a causa de|a causa del|ya que|puesto que|dado que|gracias a|gracias al|por lo tanto|por tanto|por eso|por ende|en consecuencia|consecuentemente|por consiguiente|por ello = cause
como|pues|así que = cause?
antes de|antes del|antes de que|antes|anteriormente|previamente|previamente a|previamente al|con anterioridad|con anterioridad a|con anterioridad al|con antelación|con antelación a|con antelación al|con carácter previo|con carácter previo a|con carácter previo al = before
después de|después del|después de que|tras|después|con posterioridad|con posterioridad a|posteriormente|posteriormente a|ulteriormente|seguidamente|subsiguientemente|a raíz de|a raíz del = after
luego|entonces = after?
en lugar de|en vez de = instead
)",
    .opposites = R"(
aumenta aumentó aumentan aumento sube subió crece creció | disminuye disminuyó baja bajó reduce redujo cae cayó
más | menos
acepta aceptó aprueba aprobó | rechaza rechazó
permite permitió | prohíbe prohibió
y e | o u
antes | después
día días diario | semana semanas semanal | mes meses mensual | año años anual
enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
norte | sur | este-oeste | oeste
= él | ella
inquilino inquilinos | propietario propietarios arrendador
absuelto absuelta absueltos absueltas absolvió absuelve | condenado condenada condenados condenadas condenó condena
detenido detenida detenidos detuvo | condenado condenada condenados condenó
máximo máxima máximos máximas | mínimo mínima mínimos mínimas
prueba pruebas demuestra demuestran demostró | indicio indicios sugiere sugieren
inocente inocentes | culpable culpables
legal legales | ilegal ilegales
público pública públicos públicas | privado privada privados privadas
primero primera | último última
mejor mejores | peor peores
izquierda | derecha
compra compró compran | vende vendió venden
abre abrió abierto abierta | cierra cerró cerrado cerrada
gana ganó | pierde perdió
acreedor acreedores | deudor deudores
demandante demandantes | demandado demandados
arriba encima | abajo debajo
dentro | fuera
hombre hombres | mujer mujeres
)",
    .numbers = R"(
dos 2
tres 3
cuatro 4
cinco 5
seis 6
siete 7
ocho 8
nueve 9
diez 10
once 11
doce 12
quince 15
veinte 20
treinta 30
cuarenta 40
cincuenta 50
cien x100
cientos x100
mil x1000
millón x1000000
millones x1000000
mitad %50
cuarto %25
tercio %33
)",
    .units =
        "% porciento\n€ euro euros eur\n$ dólar dólares\npeso pesos\ndía días\nsemana semanas\nmes meses\naño "
        "años\nhora horas\nminuto minutos\n"
        "km kilómetro kilómetros\nkg kilogramo kilogramos kilos\ntonelada toneladas\nhectárea hectáreas ha",
    .light =
        "va van cuyo cuya cuyos cuyas esto esta este estos estas eso ese esa ello ellos ellas también así realizar "
        "realiza "
        "realizó realizado "
        "efectuar hacer hace hizo hecho llevar lleva llevó cabo marco efecto fin caso materia nivel curso parte "
        "persona personas gente cosa cosas ejemplo ejemplos existe existen lugar medio medios objeto cuestión razón "
        "relación respecto términos vista dar da dio tener tiene actualmente ahora hoy situado situada encuentra "
        "ubicado ubicada tomar toma tomó llama llamado dice decir motivo forma manera modo",
    .dates =
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes "
        "miércoles jueves viernes sábado domingo final finales principio principios mediados fin mañana",
    .rates = "por al a cada la",
    .diminishing = "menos",
    .irregular = "es be son be fue be fueron be sido be era be eran be será be serán be ser be",
    .backward =
        "por lo tanto|por tanto|por eso|en consecuencia|por consiguiente|por "
        "ello|luego|después|posteriormente|seguidamente",
    .agent = "por",
    .prepositions = "de del a al en con por para sin sobre entre hacia desde hasta contra",
    .future = "será serán *rá *rán va+a van+a",
    .past = "*ó *aron *ieron fue fueron ha+*ado ha+*ido han+*ado han+*ido",
    .relatives = "que quienes",
    .more = "más menos mejor peor mayor menor",
    .than = "que",
    .negator = "no",
    .endings = "ción ciones dad dades mente arse erse irse ando iendo miento mientos",
    .without = "sin",
    .with = "con",
    .coordinators = "y e o u",
    .decimal_comma = true,
};

}  // namespace lectern
