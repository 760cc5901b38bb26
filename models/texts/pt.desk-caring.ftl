### O que pode ser feito por uma pessoa, na mesa, em português.

act-write = Escrever pelo guardião
act-write-what = O que a pessoa vai ler; chega com o seu nome
act-room = Abrir uma sala privada para as duas pessoas
act-sendlines = Enviar linhas de ajuda
act-sendlines-again = Mesmo que tenha recebido na última meia hora
act-emergency = Os serviços de emergência estão lá
act-emergency-what = O que as outras pessoas precisam saber, se quiser
flag-own-name = Ou escreva em seu próprio nome: { $who }
log-flag-written = escreveu à pessoa
log-flag-lines = mandou enviar linhas de ajuda
log-flag-room = pediu uma sala privada
log-flag-emergency = anotou que os serviços de emergência estão lá
log-flag-again = juntou-se a ele outra mensagem da mesma pessoa
