### La página de las normas y de cuánto trae la revisión, en español.

norms-title = Normas
norms-rules = Las normas del círculo
norms-rule = Norma
norms-then = Qué sigue
norms-said = Quién lo dice
norms-then-flag = lo ve la moderación
norms-then-nudge = quien lo escribió recibe unas palabras en privado
norms-then-off = nada
norms-by-file = el archivo de ajustes
norms-by-itself = tal como viene
norms-brings = Cuánto os trae la revisión
norms-table = comparado con otras opciones
norms-choice = Opción
norms-of-1000 = Avisos de cada 1.000 mensajes tranquilos
norms-of-100 = Encontrados de cada 100 críticos
norms-now = como está ahora
norms-shipped = tal como viene
norms-budget-of = como mucho { $number } de cada 1.000
norms-recall-of = encontrar { $number } de cada 100
norms-closed = Lo que cerrasteis en el último año
norms-closed-about = Para esto solo se guardan el nivel, el tipo de indicios y el resultado: ni palabras ni el nombre de nadie.

## Elegir

norms-another = Otra opción
norms-would = Esto es lo que supondría:
norms-own = { $count ->
    [0] De vuestros avisos cerrados ninguno vino solo por la forma de decirlo, así que no dicen nada de esto.
   *[other] De { $count } avisos cerrados que vinieron solo por la forma de decirlo, { $false } fueron falsas alarmas. { $dropped } de estas no habrían venido, y { $lost } de los acertados se habrían pasado por alto. De los mensajes que nadie señaló no saben nada.
  }
norms-proposed = Vuestros propios juicios hablan a favor de esto:
norms-choose = Elegir esto
norms-tier = Desde qué nivel
norms-wish = Qué queréis
norms-wish-budget = como mucho tantos de cada 1.000 mensajes tranquilos
norms-wish-recall = encontrar tantos de cada 100 críticos
norms-wish-usual = volver al archivo, o a lo que viene
norms-number = Cuántos
norms-number-how = Escribe un número de 0 a 999,9 con un decimal como mucho; de cada 100 pueden ser 100 como mucho.
norms-preview = Mostrar qué supondría
norms-about = Nada cambia antes de que elijas. Las reglas de palabras para el peligro cuentan siempre. Tu elección queda en el registro, y las demás personas la leen en vuestra sala.
