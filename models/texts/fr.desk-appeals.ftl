### Les recours sur le bureau, en français.

appeals-title = Recours
appeals-about = Quelqu’un voit autrement ce qui lui a été retiré. Une personne qui n’y a pas pris part décide, et l’intéressé lit ses mots.
appeals-words = Montrer comment la personne le voit
appeals-why = Des mots pour la personne. Elle les lit tels que tu les écris, comme les mots de l’équipe.
appeals-others = Tu y as pris part. Peuvent décider : { $people }
appeals-nobody = Personne ici ne peut décider, car toute l’équipe y a pris part. La personne qui administre le gardien le sait.
appeals-none = Aucun recours n’attend.

act-uphold = Laisser tel quel
act-overturn = Le rendre

log-flag-upheld = l’a laissé tel quel, après un recours
log-flag-overturned = l’a rendu, après un recours
