### Le bureau, en français.

flag-all = Tout ce qui attend
flag-about = { $who }, { $circle }
flag-about-nobody = Personne n’est nommé. { $circle }
flag-no-words = Il n’y a pas de mots à montrer ici.
flag-why = Ce qui ressort
flag-norm = Règle : { $norm }
flag-happened = Ce qui s’est passé
flag-others = Aussi sur cette personne
flag-acts = Ce que tu peux faire
flag-with-other = C’est { $who } qui s’en occupe.
flag-care = Écris à la personne, pas dans le salon. Tu n’as pas à porter cela sans aide.
flag-stands = { $status ->
    [claimed] C’est { $who } qui s’en occupe depuis { $since }.
    [follow-up] { $who } le regarde de nouveau le { $due }.
    [resolved] Clos par { $who }, { $since }.
    [false-alarm] Clos comme fausse alerte par { $who }, { $since }.
   *[open] Il attend quelqu’un depuis { $since }.
  }
