<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccountsCommand</name>
    <message>
        <source>the accounts signed in here, or which one commands use by default</source>
        <translation>les comptes connectés ici, ou celui que les commandes utilisent par défaut</translation>
    </message>
    <message>
        <source>Say `godwit accounts`, or `godwit accounts default HANDLE`.</source>
        <translation>Tapez `godwit accounts` ou `godwit accounts default HANDLE`.</translation>
    </message>
    <message>
        <source>%1 is not signed in here.</source>
        <translation>%1 n’est pas connecté ici.</translation>
    </message>
    <message>
        <source>archive: signed out, still readable</source>
        <translation>archive&#xa0;: déconnecté, toujours lisible</translation>
    </message>
    <message>
        <source>No account yet: `godwit login SERVER`.</source>
        <translation>Pas encore de compte&#xa0;: `godwit login SERVER`.</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En chemin</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>as %1, %2</source>
        <translation>par %1, %2</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BlockCommand</name>
    <message>
        <source>have nothing to do with a person, or a whole server</source>
        <translation>ne plus rien avoir à faire avec une personne, ou un serveur entier</translation>
    </message>
    <message>
        <source>end the block of a person or server</source>
        <translation>lever le blocage d’une personne ou d’un serveur</translation>
    </message>
    <message>
        <source>Nothing of %1 reaches this account any more.</source>
        <translation>Plus rien de %1 ne parvient à ce compte.</translation>
    </message>
    <message>
        <source>%1 is not blocked any more.</source>
        <translation>%1 n’est plus bloqué.</translation>
    </message>
    <message>
        <source>@%1 is blocked.</source>
        <translation>@%1 est bloqué(e).</translation>
    </message>
    <message>
        <source>@%1 is not blocked any more.</source>
        <translation>@%1 n’est plus bloqué(e).</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>ComposerEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Content warning: what is it about?</source>
        <translation>Avertissement&#xa0;: de quoi s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>What is going on?</source>
        <translation>Quoi de neuf&#xa0;?</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Brouillon gardé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ComposerMedia</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Description de %1</translation>
    </message>
    <message>
        <source>Describe it for people who cannot see it. What matters in this picture?</source>
        <translation>Décrivez l’image pour qui ne la voit pas. Qu’est-ce qui y compte&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ComposerSheet</name>
    <message>
        <source>Reply to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Post as</source>
        <translation>Publier en tant que</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Fermer&#xa0;; le brouillon est gardé</translation>
    </message>
</context>
<context>
    <name>ComposerTargets</name>
    <message>
        <source>Post as %1, %2 characters left</source>
        <translation>Publier en tant que %1, encore %2 caractères</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Non listé</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Who may see it: %1</source>
        <translation>Qui peut le voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publier</translation>
    </message>
</context>
<context>
    <name>DeleteCommand</name>
    <message>
        <source>delete a post of yours from its server; your copy stays, marked</source>
        <translation>supprimer de son serveur un message à vous&#xa0;; votre copie reste, marquée</translation>
    </message>
    <message>
        <source>This post is not by %1; only its author&apos;s account can delete it.</source>
        <translation>Ce message n’est pas de %1&#xa0;; seul le compte de son auteur peut le supprimer.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>check the data folder, the accounts and their servers</source>
        <translation>vérifier le dossier de données, les comptes et leurs serveurs</translation>
    </message>
    <message>
        <source>%1: %2 of cache, %3 of your own, %4 free on the disk</source>
        <translation>%1&#xa0;: %2 de copie locale, %3 de données à vous, %4 libres sur le disque</translation>
    </message>
    <message>
        <source>; make room, or posts will not be kept</source>
        <translation>&#xa0;; faites de la place, sinon les messages ne seront pas gardés</translation>
    </message>
    <message>
        <source>both databases are whole</source>
        <translation>les deux bases de données sont intactes</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) in the outbox</source>
        <translation>
            <numerusform>%n action dans la boîte d’envoi</numerusform>
            <numerusform>%n actions dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them need(s) you: `godwit outbox`</source>
        <translation>
            <numerusform>, dont %n attend votre décision&#xa0;: `godwit outbox`</numerusform>
            <numerusform>, dont %n attendent votre décision&#xa0;: `godwit outbox`</numerusform>
        </translation>
    </message>
    <message>
        <source>@%1 is an archive: readable, signed out</source>
        <translation>@%1 est une archive&#xa0;: lisible, déconnectée</translation>
    </message>
    <message>
        <source>@%1: %2 answers, the token is good</source>
        <translation>@%1&#xa0;: %2 répond, le jeton est valable</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>look</source>
        <translation>à voir</translation>
    </message>
</context>
<context>
    <name>FocusedPost</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>· %1 · edited</source>
        <translation>· %1 · modifié</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>boosts</source>
        <translation>partages</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>favoris</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Following</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
</context>
<context>
    <name>FollowCommand</name>
    <message>
        <source>follow a person</source>
        <translation>suivre une personne</translation>
    </message>
    <message>
        <source>stop following a person</source>
        <translation>ne plus suivre une personne</translation>
    </message>
    <message>
        <source>You follow @%1 now (or have asked to).</source>
        <translation>Vous suivez maintenant @%1 (ou l’avez demandé).</translation>
    </message>
    <message>
        <source>You do not follow @%1 any more.</source>
        <translation>Vous ne suivez plus @%1.</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load what is missing here</source>
        <translation>Charger ce qui manque ici</translation>
    </message>
</context>
<context>
    <name>Godwit</name>
    <message>
        <source>The token of this account is not in the keychain any more. Sign in again; nothing that is kept here is lost.</source>
        <translation>Le jeton de ce compte n’est plus dans le trousseau. Connectez-vous à nouveau&#xa0;; rien de ce qui est gardé ici n’est perdu.</translation>
    </message>
    <message>
        <source>This machine has no keychain that answers. Give a passphrase (it is asked for, or taken from GODWIT_PASSPHRASE) and tokens are kept in an encrypted file.</source>
        <translation>Aucun trousseau ne répond sur cette machine. Donnez une phrase de passe (elle est demandée, ou lue dans GODWIT_PASSPHRASE) et les jetons seront gardés dans un fichier chiffré.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again; reading what is cached works meanwhile.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez&#xa0;; en attendant, la copie locale reste lisible.</translation>
    </message>
    <message>
        <source>The tokens of this data folder are in an encrypted file. Give its passphrase: at the prompt, in GODWIT_PASSPHRASE, or by the file descriptor that GODWIT_PASSPHRASE_FD names.</source>
        <translation>Les jetons de ce dossier de données sont dans un fichier chiffré. Donnez sa phrase de passe&#xa0;: à l’invite, dans GODWIT_PASSPHRASE, ou par le descripteur de fichier que nomme GODWIT_PASSPHRASE_FD.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file of tokens. Try again; nothing was changed.</source>
        <translation>Cette phrase de passe n’ouvre pas le fichier de jetons. Réessayez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file of tokens is damaged. Remove “secrets” from the data folder and sign in again; nothing else is lost.</source>
        <translation>Le fichier de jetons est abîmé. Retirez «&#xa0;secrets&#xa0;» du dossier de données et connectez-vous à nouveau&#xa0;; rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>The token could not be kept or read: %1</source>
        <translation>Le jeton n’a pas pu être gardé ou lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another Godwit is using the data folder and did not let go of it in time. Try again; if it goes on, close the other one.</source>
        <translation>Un autre Godwit utilise le dossier de données et ne l’a pas libéré à temps. Réessayez&#xa0;; si cela continue, fermez l’autre.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be saved. Free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: rien n’a pu être enregistré. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>A data file is damaged. Close every Godwit that uses this data folder and start again: what can be read is then saved into a fresh file, and the damaged one is kept beside it.</source>
        <translation>Un fichier de données est abîmé. Fermez tous les Godwit qui utilisent ce dossier de données et relancez&#xa0;: ce qui est lisible est alors sauvé dans un fichier neuf, et le fichier abîmé est gardé à côté.</translation>
    </message>
    <message>
        <source>Godwit may not write to its data folder. Check the folder&apos;s permissions, or choose another one.</source>
        <translation>Godwit n’a pas le droit d’écrire dans son dossier de données. Vérifiez les droits de ce dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The data folder was written by a later version of Godwit. It has not been touched; install that version or a later one, or choose another data folder.</source>
        <translation>Le dossier de données a été écrit par une version plus récente de Godwit. Il n’a pas été touché&#xa0;; installez cette version ou une plus récente, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>That was stopped before it was done. Try again if you still want it.</source>
        <translation>L’opération a été arrêtée avant la fin. Recommencez si vous la voulez toujours.</translation>
    </message>
    <message>
        <source>The data folder could not be read or written. Check that its disk works, then try again.</source>
        <translation>Le dossier de données n’a pas pu être lu ou écrit. Vérifiez que son disque fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>A data file was damaged. All of it could be read and was saved into a fresh file; the damaged one is kept as %1.</source>
        <translation>Un fichier de données était abîmé. Tout a pu être lu et sauvé dans un fichier neuf&#xa0;; le fichier abîmé est gardé sous le nom %1.</translation>
    </message>
    <message numerus="yes">
        <source>A data file was damaged. %n entries could be saved into a fresh file, others may be lost; the damaged one is kept as %1.</source>
        <translation>
            <numerusform>Un fichier de données était abîmé. %n entrée a pu être sauvée dans un fichier neuf, d’autres sont peut-être perdues&#xa0;; le fichier abîmé est gardé sous le nom %1.</numerusform>
            <numerusform>Un fichier de données était abîmé. %n entrées ont pu être sauvées dans un fichier neuf, d’autres sont peut-être perdues&#xa0;; le fichier abîmé est gardé sous le nom %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no command “%1”. `godwit help` lists them.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». `godwit help` les énumère.</translation>
    </message>
    <message>
        <source>%1 Usage: %2</source>
        <translation>%1 Utilisation&#xa0;: %2</translation>
    </message>
    <message>
        <source>--colour is auto, always or never.</source>
        <translation>--colour vaut auto, always ou never.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write it down and do not wait for its delivery.</source>
        <translation>Noter, sans attendre l’envoi.</translation>
    </message>
    <message>
        <source>Attention: the server made this post %1, wider than you asked. Delete it there if that is not what you want.</source>
        <translation>Attention&#xa0;: le serveur a donné à ce message la visibilité «&#xa0;%1&#xa0;», plus large que demandé. Supprimez-le là-bas si ce n’est pas ce que vous voulez.</translation>
    </message>
    <message>
        <source>It is kept in the outbox and goes out after that.</source>
        <translation>C’est gardé dans la boîte d’envoi et partira ensuite.</translation>
    </message>
    <message>
        <source>It is kept in the outbox: it goes out when Godwit next runs and the server answers. `godwit outbox wait` tries now.</source>
        <translation>C’est gardé dans la boîte d’envoi&#xa0;: cela partira la prochaine fois que Godwit tourne et que le serveur répond. `godwit outbox wait` essaie tout de suite.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>It is kept in the outbox: `godwit outbox retry %1` sends it again, `godwit outbox cancel %1` drops it.</source>
        <translation>C’est gardé dans la boîte d’envoi&#xa0;: `godwit outbox retry %1` le renvoie, `godwit outbox cancel %1` l’abandonne.</translation>
    </message>
    <message>
        <source>It is not certain whether this arrived: %1 Look at the server, then `godwit outbox retry %2` or `godwit outbox cancel %2`.</source>
        <translation>Il n’est pas certain que ce soit arrivé&#xa0;: %1 Regardez sur le serveur, puis `godwit outbox retry %2` ou `godwit outbox cancel %2`.</translation>
    </message>
    <message>
        <source>The answer was lost; Godwit is checking whether it arrived, and will not send it twice.</source>
        <translation>La réponse s’est perdue&#xa0;; Godwit vérifie si c’est arrivé, et n’enverra rien deux fois.</translation>
    </message>
    <message>
        <source>Act or read as this account instead of the default one.</source>
        <translation>Agir ou lire avec ce compte au lieu du compte par défaut.</translation>
    </message>
    <message>
        <source>Show what is cached; send nothing.</source>
        <translation>Montrer la copie locale&#xa0;; ne rien envoyer.</translation>
    </message>
    <message>
        <source>One JSON document on standard output; see `godwit help json`.</source>
        <translation>Un document JSON sur la sortie standard&#xa0;; voir `godwit help json`.</translation>
    </message>
    <message>
        <source>Colours: auto (where a terminal shows them), always or never.</source>
        <translation>Couleurs&#xa0;: auto (là où un terminal les montre), always (toujours) ou never (jamais).</translation>
    </message>
    <message>
        <source>Another data folder: other accounts, cache and outbox.</source>
        <translation>Un autre dossier de données&#xa0;: autres comptes, copie locale et boîte d’envoi.</translation>
    </message>
    <message>
        <source>Show the help of a command.</source>
        <translation>Montrer l’aide d’une commande.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Montrer la version.</translation>
    </message>
    <message>
        <source>With --json a command writes one JSON document. Each object has a `kind`. Times are ISO 8601 in UTC; what is none or unknown is absent, never null.</source>
        <translation>Avec --json, une commande écrit un seul document JSON. Chaque objet a un `kind`. Les heures sont en ISO 8601, UTC&#xa0;; ce qui n’existe pas ou est inconnu est absent, jamais null.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed for another reason than those below</source>
        <translation>échec pour une autre raison que celles ci-dessous</translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation>la ligne de commande n’a pas de sens</translation>
    </message>
    <message>
        <source>no such post, person, file or act</source>
        <translation>pas de tel message, personne, fichier ou action</translation>
    </message>
    <message>
        <source>the server did not answer; what is cached was shown</source>
        <translation>le serveur n’a pas répondu&#xa0;; la copie locale a été montrée</translation>
    </message>
    <message>
        <source>the server, or Godwit before it, said no</source>
        <translation>le serveur, ou Godwit avant lui, a dit non</translation>
    </message>
    <message>
        <source>kept in the outbox, not delivered yet</source>
        <translation>gardé dans la boîte d’envoi, pas encore remis</translation>
    </message>
    <message>
        <source>no account is signed in, or its token is not valid any more</source>
        <translation>aucun compte n’est connecté, ou son jeton n’est plus valable</translation>
    </message>
    <message>
        <source>you must decide: see `godwit outbox`</source>
        <translation>à vous de décider&#xa0;: voir `godwit outbox`</translation>
    </message>
    <message>
        <source>the data folder cannot be read or written</source>
        <translation>le dossier de données ne peut être lu ou écrit</translation>
    </message>
    <message>
        <source>This machine has no keychain. A passphrase for the file of tokens: </source>
        <translation>Cette machine n’a pas de trousseau. Une phrase de passe pour le fichier de jetons&#xa0;: </translation>
    </message>
    <message>
        <source>Passphrase of the file of tokens: </source>
        <translation>Phrase de passe du fichier de jetons&#xa0;: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>This post has not been cached here, and --offline was given.</source>
        <translation>Ce message n’est pas dans la copie locale, et --offline a été donné.</translation>
    </message>
    <message>
        <source>%1 does not find this post: it may be deleted, or not be for your eyes.</source>
        <translation>%1 ne trouve pas ce message&#xa0;: il est peut-être supprimé, ou ne vous est pas destiné.</translation>
    </message>
    <message>
        <source>%1 has not been seen here yet, and --offline was given.</source>
        <translation>%1 n’a pas encore été vu ici, et --offline a été donné.</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>unlisted</source>
        <translation>non listé</translation>
    </message>
    <message>
        <source>followers only</source>
        <translation>réservé aux abonnés</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 is a file; Godwit needs a folder there. Choose another with --data-dir.</source>
        <translation>%1 est un fichier&#xa0;; Godwit a besoin d’un dossier à cet endroit. Choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data-dir, or ask for the right to write there.</source>
        <translation>Le dossier %1 ne peut être créé. Choisissez-en un autre avec --data-dir, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The picture&apos;s address is not a secure web address, so it was not fetched.</source>
        <translation>L’adresse de l’image n’est pas une adresse web sécurisée&#xa0;: elle n’a pas été téléchargée.</translation>
    </message>
    <message>
        <source>%1 leads into a private network, so nothing was fetched from it.</source>
        <translation>%1 mène dans un réseau privé&#xa0;: rien n’y a été téléchargé.</translation>
    </message>
    <message>
        <source>There is no host called %1. It may be back later.</source>
        <translation>Il n’y a pas d’hôte nommé %1. Il reviendra peut-être plus tard.</translation>
    </message>
    <message>
        <source>%1 could not be reached for this picture. Try again later.</source>
        <translation>%1 n’a pas pu être joint pour cette image. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 took too long to send this picture. Try again later.</source>
        <translation>%1 a mis trop de temps à envoyer cette image. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 does not give out this picture (answer %2).</source>
        <translation>%1 ne donne pas cette image (réponse %2).</translation>
    </message>
    <message>
        <source>%1 sends from one address to the next without end.</source>
        <translation>%1 renvoie sans fin d’une adresse à l’autre.</translation>
    </message>
    <message>
        <source>The picture is larger than 64 MB. Open it in the browser to see it.</source>
        <translation>L’image dépasse 64&#xa0;Mo. Ouvrez-la dans le navigateur pour la voir.</translation>
    </message>
    <message>
        <source>The picture has too many pixels to be shown here. Open it in the browser to see it.</source>
        <translation>L’image a trop de pixels pour être montrée ici. Ouvrez-la dans le navigateur pour la voir.</translation>
    </message>
    <message>
        <source>The picture has too many frames to be shown here. Open it in the browser to see it.</source>
        <translation>L’animation est trop longue pour être montrée ici. Ouvrez-la dans le navigateur pour la voir.</translation>
    </message>
    <message>
        <source>This is not a picture of a kind that can be shown here.</source>
        <translation>Ce n’est pas une image d’un type qui peut être montré ici.</translation>
    </message>
    <message>
        <source>The picture cannot be kept on this disk. See whether it is full.</source>
        <translation>L’image ne peut être gardée sur ce disque. Voyez s’il est plein.</translation>
    </message>
    <message>
        <source>The picture is not wanted any more.</source>
        <translation>L’image n’est plus demandée.</translation>
    </message>
    <message>
        <source>This computer has no network. Check its connection.</source>
        <translation>Cet ordinateur n’a pas de réseau. Vérifiez sa connexion.</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the name, or whether your network can look up names.</source>
        <translation>Il n’y a pas de serveur nommé %1. Vérifiez le nom, ou que votre réseau sait chercher les noms.</translation>
    </message>
    <message>
        <source>%1 refuses connections: it may be down. Try again later.</source>
        <translation>%1 refuse les connexions&#xa0;: il est peut-être en panne. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Try again later.</source>
        <translation>%1 n’a pas pu être joint à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was there. Try again.</source>
        <translation>%1&#xa0;: la connexion s’est interrompue avant la réponse. Réessayez.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is %1, so nothing was sent. Check this computer&apos;s clock and network.</source>
        <translation>%1 n’a pas pu prouver qu’il est bien %1&#xa0;: rien n’a été envoyé. Vérifiez l’horloge et le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy did not let Godwit through to %1. Check the proxy&apos;s settings.</source>
        <translation>%1&#xa0;: le serveur mandataire (proxy) n’a pas laissé passer Godwit. Vérifiez-en les réglages.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first: open its page in a browser.</source>
        <translation>Ce réseau demande d’abord une connexion&#xa0;: ouvrez sa page dans un navigateur.</translation>
    </message>
    <message>
        <source>%1 points to another address, where your sign-in may not be sent. If your network does that, sign in to the network first: open any page in a browser.</source>
        <translation>%1 renvoie à une autre adresse, où votre jeton ne doit pas être envoyé. Si c’est le fait de votre réseau, connectez-vous d’abord à celui-ci&#xa0;: ouvrez une page quelconque dans un navigateur.</translation>
    </message>
    <message>
        <source>You are not signed in to this account here. Sign in, then try again.</source>
        <translation>Ce compte n’est pas connecté ici. Connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was sent, because it would have shown your sign-in to another server than %1.</source>
        <translation>Rien n’a été envoyé&#xa0;: votre jeton aurait été montré à un autre serveur que %1.</translation>
    </message>
    <message>
        <source>It was stopped before %1 had answered.</source>
        <translation>L’opération a été arrêtée avant la réponse. Serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was stopped before it was sent.</source>
        <translation>L’opération a été arrêtée avant l’envoi.</translation>
    </message>
    <message>
        <source>A file that should be sent cannot be read. Check that it is still there.</source>
        <translation>Un fichier à envoyer ne peut être lu. Vérifiez qu’il est toujours là.</translation>
    </message>
    <message>
        <source>%1 asks for patience: too much was asked of it.</source>
        <translation>%1 demande un peu de patience&#xa0;: il a reçu trop de demandes.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2). Try again later.</source>
        <translation>%1 a lui-même un problème (HTTP %2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 does not accept your sign-in any more. Sign in again.</source>
        <translation>%1 n’accepte plus votre connexion. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>%1 does not allow this to your account.</source>
        <translation>%1 n’autorise pas cela à votre compte.</translation>
    </message>
    <message>
        <source>%1 has frozen your account. Its web page says more.</source>
        <translation>%1 a gelé votre compte. Sa page web en dit plus.</translation>
    </message>
    <message>
        <source>%1 does not find it.</source>
        <translation>%1 ne le trouve pas.</translation>
    </message>
    <message>
        <source>%1 did not accept this.</source>
        <translation>%1 ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>%1 cannot do this.</source>
        <translation>%1 ne sait pas le faire.</translation>
    </message>
    <message>
        <source>%1 did not answer as a microblog server does. Check the name; if it is right, your network may want you to sign in first: open any page in a browser.</source>
        <translation>%1 n’a pas répondu comme un serveur de microblog. Vérifiez le nom&#xa0;; s’il est juste, votre réseau demande peut-être d’abord une connexion&#xa0;: ouvrez une page quelconque dans un navigateur.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood. Try again later.</source>
        <translation>%1 a donné une réponse incompréhensible. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>It may go on at %1.</source>
        <translation>Cela pourra reprendre à %1.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Il dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server took this post several times without an answer, and does not show it. Look at your profile there, then send it again or drop it.</source>
        <translation>Le serveur a reçu ce message plusieurs fois sans répondre, et ne le montre pas. Regardez votre profil là-bas, puis renvoyez-le ou abandonnez-le.</translation>
    </message>
    <message>
        <source>The connection broke while this post was sent, and your profile now shows a similar one. Compare them, then send it again or drop it.</source>
        <translation>La connexion s’est interrompue pendant l’envoi de ce message, et votre profil en montre à présent un semblable. Comparez-les, puis renvoyez-le ou abandonnez-le.</translation>
    </message>
    <message>
        <source>The connection broke while this post was sent, and the server does not say whether it arrived. Look at your profile there, then send it again or drop it.</source>
        <translation>La connexion s’est interrompue pendant l’envoi de ce message, et le serveur ne dit pas s’il est arrivé. Regardez votre profil là-bas, puis renvoyez-le ou abandonnez-le.</translation>
    </message>
    <message>
        <source>%1 does not know this visibility and would show the post to more people. Nothing was sent: choose another visibility or another account.</source>
        <translation>%1 ne connaît pas cette visibilité et montrerait le message à plus de monde. Rien n’a été envoyé&#xa0;: choisissez une autre visibilité ou un autre compte.</translation>
    </message>
    <message>
        <source>%1 has no quotes. Nothing was sent: put the post&apos;s address into the text instead.</source>
        <translation>%1 n’a pas de citations. Rien n’a été envoyé&#xa0;: mettez plutôt l’adresse du message dans le texte.</translation>
    </message>
    <message>
        <source>%1 has no polls. Nothing was sent.</source>
        <translation>%1 n’a pas de sondages. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 does not find the post that this one answers or quotes, so it was not sent.</source>
        <translation>%1 ne trouve pas le message auquel celui-ci répond ou qu’il cite&#xa0;: il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>%1 does not find this post, so nothing was done there.</source>
        <translation>%1 ne trouve pas ce message&#xa0;: rien n’y a été fait.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 vous a mentionné</translation>
    </message>
    <message>
        <source>%1 quoted you</source>
        <translation>%1 vous a cité</translation>
    </message>
    <message>
        <source>%1 boosted your post</source>
        <translation>%1 a partagé votre message</translation>
    </message>
    <message>
        <source>%1 favourited your post</source>
        <translation>%1 a mis votre message en favori</translation>
    </message>
    <message>
        <source>%1 reacted to your post</source>
        <translation>%1 a réagi à votre message</translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>%1 vous suit</translation>
    </message>
    <message>
        <source>%1 asks to follow you</source>
        <translation>%1 demande à vous suivre</translation>
    </message>
    <message>
        <source>A poll of %1 has ended</source>
        <translation>Un sondage de %1 est terminé</translation>
    </message>
    <message>
        <source>%1 posted</source>
        <translation>%1 a publié un message</translation>
    </message>
    <message>
        <source>%1 edited a post that you boosted</source>
        <translation>%1 a modifié un message que vous avez partagé</translation>
    </message>
    <message>
        <source>%1 edited a post that you quoted</source>
        <translation>%1 a modifié un message que vous avez cité</translation>
    </message>
    <message>
        <source>%1 has moved to another server</source>
        <translation>%1 a changé de serveur</translation>
    </message>
    <message>
        <source>Your server cut some of your connections</source>
        <translation>Votre serveur a coupé certains de vos liens</translation>
    </message>
    <message>
        <source>Your server&apos;s moderators sent you a warning</source>
        <translation>La modération de votre serveur vous a envoyé un avertissement</translation>
    </message>
    <message>
        <source>%1 signed up</source>
        <translation>%1&#xa0;s’est inscrit</translation>
    </message>
    <message>
        <source>%1 sent a report</source>
        <translation>%1 a envoyé un signalement</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was sent; your draft is kept.</source>
        <translation>Le fichier %1 ne peut être lu. Rien n’a été envoyé&#xa0;; votre brouillon est gardé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1&#xa0;M</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>a poll</source>
        <translation>un sondage</translation>
    </message>
    <message>
        <source>The quoted post is not here yet.</source>
        <translation>Le message cité n’est pas encore là.</translation>
    </message>
    <message>
        <source>The quoted post&apos;s author has not agreed yet.</source>
        <translation>L’auteur du message cité n’a pas encore donné son accord.</translation>
    </message>
    <message>
        <source>The quoted post&apos;s author does not want it quoted.</source>
        <translation>L’auteur du message ne veut pas qu’il soit cité.</translation>
    </message>
    <message>
        <source>The quoted post was deleted.</source>
        <translation>Le message cité a été supprimé.</translation>
    </message>
    <message>
        <source>The quoted post is from somebody you blocked.</source>
        <translation>Le message cité vient de quelqu’un que vous avez bloqué.</translation>
    </message>
    <message>
        <source>The quoted post is from somebody you muted.</source>
        <translation>Le message cité vient de quelqu’un que vous avez masqué.</translation>
    </message>
    <message>
        <source>You may not see the quoted post.</source>
        <translation>Vous ne pouvez pas voir le message cité.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>En attente d’envoi.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Envoi en cours.</translation>
    </message>
    <message>
        <source>The answer was lost. Looking whether it arrived.</source>
        <translation>La réponse s’est perdue. Godwit vérifie si c’est arrivé.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived. Look, then send it again or drop it.</source>
        <translation>Nul ne sait si c’est arrivé. Regardez, puis renvoyez ou abandonnez.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>closes in %1 min</source>
        <translation>fin dans %1 min</translation>
    </message>
    <message>
        <source>closes in %1 h</source>
        <translation>fin dans %1 h</translation>
    </message>
    <message>
        <source>closes in %1 d</source>
        <translation>fin dans %1 j</translation>
    </message>
</context>
<context>
    <name>Godwit::Acts</name>
    <message>
        <source>It is being sent already: it was too late to take it back.</source>
        <translation>L’envoi est déjà en cours&#xa0;: il était trop tard pour l’annuler.</translation>
    </message>
</context>
<context>
    <name>Godwit::AnswerListener</name>
    <message>
        <source>Not understood</source>
        <translation>Pas compris</translation>
    </message>
    <message>
        <source>Godwit does not answer this.</source>
        <translation>Godwit ne répond pas à cela.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>Not this sign-in</source>
        <translation>Pas cette connexion</translation>
    </message>
    <message>
        <source>Back to Godwit</source>
        <translation>Retour à Godwit</translation>
    </message>
    <message>
        <source>Godwit has the answer and goes on signing in. You can close this page.</source>
        <translation>Godwit a la réponse et poursuit la connexion. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
</context>
<context>
    <name>Godwit::Composer</name>
    <message numerus="yes">
        <source>%1 takes %n attachment(s) in a post.</source>
        <translation>
            <numerusform>%1 accepte %n pièce jointe par message.</numerusform>
            <numerusform>%1 accepte %n pièces jointes par message.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::OutboxController</name>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi de fichier</translation>
    </message>
    <message>
        <source>Delete a post</source>
        <translation>Supprimer un message</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Take a boost back</source>
        <translation>Annuler un partage</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Take a favourite back</source>
        <translation>Retirer un favori</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>Retirer un signet</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Désabonnement</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ne plus masquer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Block a server</source>
        <translation>Bloquer un serveur</translation>
    </message>
    <message>
        <source>Unblock a server</source>
        <translation>Débloquer un serveur</translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>Créer une liste</translation>
    </message>
    <message>
        <source>Change a list</source>
        <translation>Modifier une liste</translation>
    </message>
    <message>
        <source>Remove a list</source>
        <translation>Supprimer une liste</translation>
    </message>
    <message>
        <source>Put in a list</source>
        <translation>Mettre dans une liste</translation>
    </message>
    <message>
        <source>Take out of a list</source>
        <translation>Retirer d’une liste</translation>
    </message>
    <message>
        <source>Make a filter</source>
        <translation>Créer un filtre</translation>
    </message>
    <message>
        <source>Change a filter</source>
        <translation>Modifier un filtre</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Supprimer un filtre</translation>
    </message>
    <message>
        <source>Follow a hashtag</source>
        <translation>Suivre un hashtag</translation>
    </message>
    <message>
        <source>Unfollow a hashtag</source>
        <translation>Ne plus suivre un hashtag</translation>
    </message>
    <message>
        <source>Bring people over</source>
        <translation>Reprendre des personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::Places</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ce serveur</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Tous les serveurs</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Godwit::SearchController</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 ms, also offline</source>
        <translation>%1 en %2&#xa0;ms, même hors ligne</translation>
    </message>
</context>
<context>
    <name>GraphDelivery</name>
    <message>
        <source>%1 does not find %2.</source>
        <translation>%1 ne trouve pas %2.</translation>
    </message>
    <message>
        <source>On %1, %2 is another person, so nobody was followed.</source>
        <translation>Sur %1, %2 est une autre personne&#xa0;: personne n’a été suivi.</translation>
    </message>
    <message>
        <source>It is not on %1 any more.</source>
        <translation>Ce n’est plus sur %1.</translation>
    </message>
</context>
<context>
    <name>HelpCommand</name>
    <message>
        <source>this list, or more about one command</source>
        <translation>cette liste, ou davantage sur une commande</translation>
    </message>
    <message>
        <source>Godwit reads and posts on microblog servers, and carries on when one is gone.</source>
        <translation>Godwit lit et publie sur des serveurs de microblog, et continue quand l’un d’eux disparaît.</translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation>Toute commande accepte&#xa0;:</translation>
    </message>
    <message>
        <source>More: godwit help COMMAND, godwit help json, godwit help exit-codes.</source>
        <translation>En savoir plus&#xa0;: godwit help COMMAND, godwit help json, godwit help exit-codes.</translation>
    </message>
    <message>
        <source>There is no help on “%1”. `godwit help` lists the commands.</source>
        <translation>Il n’y a pas d’aide sur «&#xa0;%1&#xa0;». `godwit help` énumère les commandes.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Next and previous post</source>
        <translation>Message suivant, précédent</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Ouvrir le fil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Mettre en favori</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Mettre un signet</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open the pictures</source>
        <translation>Ouvrir les images</translation>
    </message>
    <message>
        <source>Fold and unfold a warning</source>
        <translation>Plier, déplier un avertissement</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>Messages les plus récents</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>Go to notifications</source>
        <translation>Aller aux notifications</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>Read on by a screen</source>
        <translation>Avancer d’un écran</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Link: %1, %2</source>
        <translation>Lien&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>LoginCommand</name>
    <message>
        <source>sign in to a server: by the browser, a pasted code, or a token</source>
        <translation>se connecter à un serveur&#xa0;: par le navigateur, un code collé ou un jeton</translation>
    </message>
    <message>
        <source>Paste the code that the server shows; for machines without a browser.</source>
        <translation>Coller le code que montre le serveur&#xa0;; pour les machines sans navigateur.</translation>
    </message>
    <message>
        <source>Read an access token that you have from standard input.</source>
        <translation>Lire sur l’entrée standard un jeton d’accès que vous avez.</translation>
    </message>
    <message>
        <source>Your browser shows the server&apos;s page. If it does not, open:</source>
        <translation>Votre navigateur montre la page du serveur. Sinon, ouvrez&#xa0;:</translation>
    </message>
    <message>
        <source>Open this page in a browser on this computer:</source>
        <translation>Ouvrez cette page dans un navigateur sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Open this page in any browser, allow Godwit, and paste the code that it shows:</source>
        <translation>Ouvrez cette page dans un navigateur quelconque, autorisez Godwit, et collez le code qu’elle montre&#xa0;:</translation>
    </message>
    <message>
        <source>Signed in as @%1 on %2.</source>
        <translation>Connecté en tant que @%1 sur %2.</translation>
    </message>
    <message>
        <source>Signed in as @%1 on %2 (%3).</source>
        <translation>Connecté en tant que @%1 sur %2 (%3).</translation>
    </message>
</context>
<context>
    <name>LogoutCommand</name>
    <message>
        <source>sign out; what is cached stays readable unless --erase is given</source>
        <translation>se déconnecter&#xa0;; la copie locale reste lisible, sauf avec --erase</translation>
    </message>
    <message>
        <source>Remove everything that only this account brought, too.</source>
        <translation>Effacer aussi tout ce que seul ce compte a apporté.</translation>
    </message>
    <message>
        <source>%1 is not signed in here.</source>
        <translation>%1 n’est pas connecté ici.</translation>
    </message>
    <message>
        <source>@%1 is signed out, and what only it had brought is erased.</source>
        <translation>@%1 est déconnecté, et ce que lui seul avait apporté est effacé.</translation>
    </message>
    <message>
        <source>@%1 is signed out. What was cached stays readable here.</source>
        <translation>@%1 est déconnecté. La copie locale reste lisible ici.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Written down. It goes out as soon as the server takes it.</source>
        <translation>C’est noté. L’envoi se fera dès que le serveur l’accepte.</translation>
    </message>
</context>
<context>
    <name>MediaTile</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Show sensitive content</source>
        <translation>Montrer le contenu sensible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 without a description</source>
        <translation>%1 sans description</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MuteCommand</name>
    <message>
        <source>hide a person&apos;s posts from you</source>
        <translation>masquer les messages d’une personne</translation>
    </message>
    <message>
        <source>show a muted person&apos;s posts again</source>
        <translation>montrer à nouveau les messages d’une personne masquée</translation>
    </message>
    <message>
        <source>Only for so long: 30m, 12h, 7d.</source>
        <translation>Seulement pendant ce temps&#xa0;: 30m, 12h, 7d.</translation>
    </message>
    <message>
        <source>Still be notified of what they do.</source>
        <translation>Recevoir quand même ses notifications.</translation>
    </message>
    <message>
        <source>--for takes a time such as 30m, 12h or 7d.</source>
        <translation>--for attend une durée telle que 30m, 12h ou 7d.</translation>
    </message>
    <message>
        <source>@%1 is not muted any more.</source>
        <translation>@%1 n’est plus masqué(e).</translation>
    </message>
    <message>
        <source>@%1 is muted.</source>
        <translation>@%1 est masqué(e).</translation>
    </message>
    <message>
        <source>@%1 is muted until %2.</source>
        <translation>@%1 est masqué(e) jusqu’au %2.</translation>
    </message>
</context>
<context>
    <name>NotificationsCommand</name>
    <message>
        <source>what others did with you and your posts</source>
        <translation>ce que d’autres ont fait envers vous et vos messages</translation>
    </message>
    <message>
        <source>How many (default 20).</source>
        <translation>Combien (20 par défaut).</translation>
    </message>
    <message>
        <source>No notifications yet.</source>
        <translation>Pas encore de notifications.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Look for new notifications</source>
        <translation>Chercher de nouvelles notifications</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Encore rien de ce type.</translation>
    </message>
    <message>
        <source>Nobody has done anything with your posts yet. It will come.</source>
        <translation>Personne n’a encore réagi à vos messages. Cela viendra.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Not sent, because one of its files was not uploaded.</source>
        <translation>Non envoyé&#xa0;: l’un de ses fichiers n’a pas été téléversé.</translation>
    </message>
    <message>
        <source>Not sent, because the post that it belongs to was not.</source>
        <translation>Non envoyé&#xa0;: le message dont il dépend ne l’a pas été.</translation>
    </message>
</context>
<context>
    <name>OutboxCommand</name>
    <message>
        <source>what was said and is not delivered yet</source>
        <translation>ce qui a été dit et n’est pas encore remis</translation>
    </message>
    <message>
        <source>list: what has been delivered or cancelled, too.</source>
        <translation>list&#xa0;: aussi ce qui a été remis ou annulé.</translation>
    </message>
    <message>
        <source>wait: give up after so many seconds (default 300).</source>
        <translation>wait&#xa0;: renoncer après tant de secondes (300 par défaut).</translation>
    </message>
    <message>
        <source>Say outbox list, wait, retry ID or cancel ID.</source>
        <translation>Tapez outbox list, wait, retry ID ou cancel ID.</translation>
    </message>
    <message>
        <source>No single act has an id that begins with “%1”; `godwit outbox list --all` names them.</source>
        <translation>Aucune action, ou plus d’une, n’a d’identifiant qui commence par «&#xa0;%1&#xa0;»&#xa0;; `godwit outbox list --all` les nomme.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>--seconds takes a number, 0 or more.</source>
        <translation>--seconds prend un nombre, 0 ou plus.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message>
        <source>It is being sent, or has been: too late to cancel.</source>
        <translation>L’envoi est en cours ou fait&#xa0;: trop tard pour l’annuler.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. What you write and do goes out from here, also when a server is away for a while.</source>
        <translation>Rien n’attend. Ce que vous écrivez et faites part d’ici, même quand un serveur s’absente un moment.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PollFoot</name>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>Back to voting</source>
        <translation>Revenir au vote</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your vote has not arrived yet</source>
        <translation>Votre vote n’est pas encore arrivé</translation>
    </message>
</context>
<context>
    <name>PollResults</name>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Take the boost back</source>
        <translation>Annuler le partage</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Take the favourite back</source>
        <translation>Retirer le favori</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Mettre en favori</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Retirer le signet</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Mettre un signet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>PostCommand</name>
    <message>
        <source>write a post; without TEXT it is read from standard input</source>
        <translation>écrire un message&#xa0;; sans TEXT, il est lu sur l’entrée standard</translation>
    </message>
    <message>
        <source>The post that this answers.</source>
        <translation>Le message auquel celui-ci répond.</translation>
    </message>
    <message>
        <source>public, unlisted, followers or direct.</source>
        <translation>public, unlisted (non listé), followers (abonnés) ou direct.</translation>
    </message>
    <message>
        <source>A content warning; the text folds under it.</source>
        <translation>Un avertissement&#xa0;; le texte se replie dessous.</translation>
    </message>
    <message>
        <source>A picture, video or sound to attach; may be given several times.</source>
        <translation>Une image, une vidéo ou un son à joindre&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>What the file shows, for those who cannot see it; in the order of --media.</source>
        <translation>Ce que montre le fichier, pour qui ne peut le voir&#xa0;; dans l’ordre des --media.</translation>
    </message>
    <message>
        <source>The language of the text, e.g. fr.</source>
        <translation>La langue du texte, par exemple fr.</translation>
    </message>
    <message>
        <source>An answer to vote for; give it at least twice.</source>
        <translation>Une réponse proposée au vote&#xa0;; à donner au moins deux fois.</translation>
    </message>
    <message>
        <source>There is no visibility “%1”: say public, unlisted, followers or direct.</source>
        <translation>Il n’y a pas de visibilité «&#xa0;%1&#xa0;»&#xa0;: tapez public, unlisted, followers ou direct.</translation>
    </message>
    <message>
        <source>A poll needs at least two answers.</source>
        <translation>Un sondage demande au moins deux réponses.</translation>
    </message>
    <message>
        <source>There is nothing to post: give a text, or a file with --media.</source>
        <translation>Il n’y a rien à publier&#xa0;: donnez un texte, ou un fichier avec --media.</translation>
    </message>
    <message>
        <source>The post has %1 characters; %2 takes %3. Nothing was sent.</source>
        <translation>Le message a %1 caractères&#xa0;; %2 en accepte %3. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was sent.</source>
        <translation>Le fichier %1 ne peut être lu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Posted.</source>
        <translation>Publié.</translation>
    </message>
</context>
<context>
    <name>PostDelivery</name>
    <message>
        <source>Not sent, because one of its files was not uploaded.</source>
        <translation>Non envoyé&#xa0;: l’un de ses fichiers n’a pas été téléversé.</translation>
    </message>
    <message>
        <source>%1 shows this post to MORE people than you asked for. Delete it there if they must not read it.</source>
        <translation>%1 montre ce message à PLUS de monde que vous ne l’avez demandé. Supprimez-le là-bas si ces personnes ne doivent pas le lire.</translation>
    </message>
</context>
<context>
    <name>PostItem</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>C’est tout.</translation>
    </message>
</context>
<context>
    <name>PostMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profil de %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>PostOrigin</name>
    <message>
        <source>%1 boosted</source>
        <translation>%1 a partagé</translation>
    </message>
    <message>
        <source>replying to %1</source>
        <translation>en réponse à %1</translation>
    </message>
    <message>
        <source>your copy</source>
        <translation>votre copie</translation>
    </message>
</context>
<context>
    <name>PostPrinter</name>
    <message>
        <source>boosted by %1, %2</source>
        <translation>partagé par %1, %2</translation>
    </message>
    <message>
        <source>  · · · a stretch here has not been fetched · · ·</source>
        <translation>  · · · un passage manque ici · · ·</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>your copy</source>
        <translation>votre copie</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>en réponse à %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>sans description</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>son</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), closed</source>
        <translation>
            <numerusform>%n vote, terminé</numerusform>
            <numerusform>%n votes, terminé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s)</source>
        <translation>
            <numerusform>%n partage</numerusform>
            <numerusform>%n partages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n favourite(s)</source>
        <translation>
            <numerusform>%n favori</numerusform>
            <numerusform>%n favoris</numerusform>
        </translation>
    </message>
    <message>
        <source>boosted by you</source>
        <translation>partagé par vous</translation>
    </message>
    <message>
        <source>your favourite</source>
        <translation>en favori</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>dans vos signets</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>You are reading your own copy.</source>
        <translation>Vous lisez votre copie locale.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ProfileFieldLine</name>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
</context>
<context>
    <name>ProfileHead</name>
    <message>
        <source>Follows you</source>
        <translation>Vous suit</translation>
    </message>
    <message>
        <source>following</source>
        <translation>abonnements</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>abonnés</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Posts and replies</source>
        <translation>Messages et réponses</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>Messages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing to see here yet.</source>
        <translation>Encore rien à voir ici.</translation>
    </message>
    <message>
        <source>Posts of %1</source>
        <translation>Messages de %1</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Options inconnues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Il manque une valeur après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
</context>
<context>
    <name>RailAccount</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, current account</source>
        <translation>%1, compte actuel</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Passer à %1</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n nouveau</numerusform>
            <numerusform>%1, %n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReactCommand</name>
    <message>
        <source>show a post to your followers</source>
        <translation>montrer un message à vos abonnés</translation>
    </message>
    <message>
        <source>take a boost back</source>
        <translation>annuler un partage</translation>
    </message>
    <message>
        <source>favourite a post</source>
        <translation>mettre un message en favori</translation>
    </message>
    <message>
        <source>take a favourite back</source>
        <translation>retirer un favori</translation>
    </message>
    <message>
        <source>keep a post among your bookmarks</source>
        <translation>garder un message parmi vos signets</translation>
    </message>
    <message>
        <source>remove a bookmark</source>
        <translation>retirer un signet</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
</context>
<context>
    <name>RepeatableDelivery</name>
    <message>
        <source>%1 does not delete posts for apps: delete it on its web page.</source>
        <translation>%1 ne supprime pas de messages pour les applications&#xa0;: supprimez-le sur sa page web.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>search the server, or with --local everything cached here; quote WORDS that begin with -</source>
        <translation>chercher sur le serveur ou, avec --local, dans toute la copie locale&#xa0;; citez les WORDS qui commencent par -</translation>
    </message>
    <message>
        <source>Everything cached here, offline; understands from: to: has: in: before: after: lang: is:, &quot;phrases&quot; and -words.</source>
        <translation>Toute la copie locale, hors ligne&#xa0;; comprend from: to: has: in: before: after: lang: is:, les &quot;expressions&quot; et les -mots.</translation>
    </message>
    <message>
        <source>How many posts (default 20).</source>
        <translation>Combien de messages (20 par défaut).</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>What is cached here can be searched with --local.</source>
        <translation>La copie locale se cherche avec --local.</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Demander au serveur</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>Narrow by</source>
        <translation>Affiner par</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search everything you have read, offline</source>
        <translation>Cherchez dans tout ce que vous avez lu, hors ligne</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing here. Enter asks the server too.</source>
        <translation>Rien ici. Entrée demande aussi au serveur.</translation>
    </message>
    <message>
        <source>All that you have read is on this computer and can be found without any network.</source>
        <translation>Tout ce que vous avez lu est sur cet ordinateur et se retrouve sans réseau.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation>--limit prend un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>%1 is not signed in here. `godwit accounts` lists who is.</source>
        <translation>%1 n’est pas connecté ici. `godwit accounts` montre qui l’est.</translation>
    </message>
    <message>
        <source>No account is signed in yet: `godwit login SERVER`.</source>
        <translation>Aucun compte n’est encore connecté&#xa0;: `godwit login SERVER`.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop says, or always the same</source>
        <translation>Comme le bureau, ou toujours la même</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>80 to 160 %</source>
        <translation>De 80 à 160&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Pages slide and folds unfold</source>
        <translation>Les pages glissent et les plis se déplient</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>show a post, or a person&apos;s profile</source>
        <translation>montrer un message, ou le profil d’une personne</translation>
    </message>
</context>
<context>
    <name>SignInError</name>
    <message>
        <source>That is not the name of a server. Type a server (mastodon.example), a handle (@you@mastodon.example) or a profile&apos;s address.</source>
        <translation>Ce n’est pas le nom d’un serveur. Tapez un serveur (mastodon.example), un identifiant (@vous@mastodon.example) ou l’adresse d’un profil.</translation>
    </message>
    <message>
        <source>The server did not give access: it was refused in the browser. Sign in again if that was a mistake.</source>
        <translation>Le serveur n’a pas donné l’accès&#xa0;: il a été refusé dans le navigateur. Connectez-vous à nouveau si c’était une erreur.</translation>
    </message>
    <message>
        <source>That answer does not belong to this sign-in, so it was ignored. Start again, and use the page that opens then.</source>
        <translation>Cette réponse n’appartient pas à cette connexion et a été ignorée. Recommencez, et utilisez la page qui s’ouvre alors.</translation>
    </message>
    <message>
        <source>No port of this computer could be opened for the browser&apos;s answer. Sign in by pasting a code instead.</source>
        <translation>Aucun port de cet ordinateur n’a pu être ouvert pour la réponse du navigateur. Connectez-vous plutôt en collant un code.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. Start again, or sign in by pasting a code.</source>
        <translation>Rien n’est revenu du navigateur à temps. Recommencez, ou connectez-vous en collant un code.</translation>
    </message>
    <message>
        <source>No code was given. Start again and paste the code that the server shows.</source>
        <translation>Aucun code n’a été donné. Recommencez et collez le code que montre le serveur.</translation>
    </message>
    <message>
        <source>The server did not accept that code: it is mistyped, used up or too old. Start again, and paste all of the code that the page shows then.</source>
        <translation>Le serveur n’a pas accepté ce code&#xa0;: il est mal tapé, déjà utilisé ou trop vieux. Recommencez, et collez en entier le code que la page montre alors.</translation>
    </message>
    <message>
        <source>That cannot be a token: it is empty, too long, or has spaces or other characters in it that no token has. Copy it again and give nothing else.</source>
        <translation>Cela ne peut être un jeton&#xa0;: il est vide, trop long, ou contient des espaces ou d’autres caractères qu’aucun jeton n’a. Copiez-le à nouveau et ne donnez rien d’autre.</translation>
    </message>
    <message>
        <source>The server did not accept that token: it is mistyped, was withdrawn, or is another server&apos;s. Copy it again, or sign in without one.</source>
        <translation>Le serveur n’a pas accepté ce jeton&#xa0;: il est mal tapé, a été retiré, ou vient d’un autre serveur. Copiez-le à nouveau, ou connectez-vous sans jeton.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was kept.</source>
        <translation>La connexion a été arrêtée. Rien n’a été gardé.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Server, handle or profile link</source>
        <translation>Serveur, identifiant ou lien de profil</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Looking who answers there…</source>
        <translation>Godwit regarde qui répond là-bas…</translation>
    </message>
    <message>
        <source>Sign in with a code instead</source>
        <translation>Se connecter plutôt par un code</translation>
    </message>
</context>
<context>
    <name>SignInSteps</name>
    <message>
        <source>Allow Godwit in the browser, then paste the code that the server shows.</source>
        <translation>Autorisez Godwit dans le navigateur, puis collez le code que montre le serveur.</translation>
    </message>
    <message>
        <source>Allow Godwit in the browser that has just opened. It comes back here by itself.</source>
        <translation>Autorisez Godwit dans le navigateur qui vient de s’ouvrir. Le retour ici se fait tout seul.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>StreamCommand</name>
    <message>
        <source>show posts and notifications as they arrive, until Ctrl+C</source>
        <translation>montrer messages et notifications à leur arrivée, jusqu’à Ctrl+C</translation>
    </message>
    <message>
        <source>“%1” cannot be followed: home, local, federated and notifications can.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être suivi&#xa0;: home, local, federated et notifications le peuvent.</translation>
    </message>
    <message>
        <source>Nothing arrives offline. `godwit timeline --offline` shows what is cached.</source>
        <translation>Rien n’arrive hors ligne. `godwit timeline --offline` montre la copie locale.</translation>
    </message>
</context>
<context>
    <name>StreamPrinter</name>
    <message>
        <source>%1 Godwit goes on trying.</source>
        <translation>%1 Godwit continue d’essayer.</translation>
    </message>
    <message>
        <source>Listening live to %1.</source>
        <translation>À l’écoute de %1 en direct.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no live stream: Godwit asks it every %n seconds, less often while it is quiet.</source>
        <translation>
            <numerusform>%1 n’a pas de flux en direct&#xa0;: Godwit l’interroge toutes les %n secondes, moins souvent quand tout est calme.</numerusform>
            <numerusform>%1 n’a pas de flux en direct&#xa0;: Godwit l’interroge toutes les %n secondes, moins souvent quand tout est calme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline “%1” is not followed: %2</source>
        <translation>Le fil d’actualité «&#xa0;%1&#xa0;» n’est pas suivi&#xa0;: %2</translation>
    </message>
    <message>
        <source>Notifications are not followed: %1</source>
        <translation>Les notifications ne sont pas suivies&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer boosted: %1</source>
        <translation>Plus partagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ThreadCommand</name>
    <message>
        <source>show a post with what it answers and its replies</source>
        <translation>montrer un message avec ce à quoi il répond et ses réponses</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for new replies</source>
        <translation>Chercher de nouvelles réponses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TimelineCommand</name>
    <message>
        <source>read a timeline: what is new is fetched, what is known is shown</source>
        <translation>lire un fil d’actualité&#xa0;: le nouveau est téléchargé, le connu est montré</translation>
    </message>
    <message>
        <source>How many posts (default 20).</source>
        <translation>Combien de messages (20 par défaut).</translation>
    </message>
    <message>
        <source>There is no timeline “%1”. See `godwit help timeline`.</source>
        <translation>Il n’y a pas de fil d’actualité «&#xa0;%1&#xa0;». Voir `godwit help timeline`.</translation>
    </message>
    <message>
        <source>Say which: `godwit timeline %1 …`.</source>
        <translation>Précisez lequel&#xa0;: `godwit timeline %1 …`.</translation>
    </message>
    <message>
        <source>The timeline “%1” takes nothing more.</source>
        <translation>Le fil d’actualité «&#xa0;%1&#xa0;» ne prend rien de plus.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>This is your own copy, as of %1.</source>
        <translation>Ceci est votre copie locale, du %1.</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>as of %1</source>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for new posts</source>
        <translation>Chercher de nouveaux messages</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2&#xa0;s</translation>
    </message>
</context>
<context>
    <name>TypeHint</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>VisibilityMark</name>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Non listé</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
</context>
<context>
    <name>VoteCommand</name>
    <message>
        <source>vote in a poll: choices by their number or their words; a vote cannot be taken back</source>
        <translation>voter à un sondage&#xa0;: les choix par leur numéro ou leur texte&#xa0;; un vote ne peut pas être repris</translation>
    </message>
    <message>
        <source>The poll has no choice “%1”: give its words, or a number from 1 to %2.</source>
        <translation>Le sondage n’a pas de choix «&#xa0;%1&#xa0;»&#xa0;: donnez son texte, ou un numéro de 1 à %2.</translation>
    </message>
    <message>
        <source>There is no poll in this post.</source>
        <translation>Il n’y a pas de sondage dans ce message.</translation>
    </message>
    <message>
        <source>This poll has closed.</source>
        <translation>Ce sondage est terminé.</translation>
    </message>
    <message>
        <source>Only one choice is allowed in this poll.</source>
        <translation>Ce sondage n’admet qu’un seul choix.</translation>
    </message>
    <message>
        <source>This poll is your own: only others can vote in it.</source>
        <translation>Ce sondage est le vôtre&#xa0;: seuls les autres peuvent y voter.</translation>
    </message>
    <message>
        <source>Voted.</source>
        <translation>Vote enregistré.</translation>
    </message>
</context>
<context>
    <name>VoteDelivery</name>
    <message>
        <source>%1 shows no poll in this post.</source>
        <translation>%1 ne montre aucun sondage dans ce message.</translation>
    </message>
    <message>
        <source>You had voted in this poll before. A vote cannot be changed.</source>
        <translation>Vous aviez déjà voté à ce sondage. Un vote ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The poll had closed before your vote could be sent.</source>
        <translation>Le sondage s’est terminé avant que votre vote puisse être envoyé.</translation>
    </message>
    <message>
        <source>The poll was changed after you had chosen. Look at it and vote again.</source>
        <translation>Le sondage a été modifié après votre choix. Regardez-le et votez de nouveau.</translation>
    </message>
</context>
<context>
    <name>WaitingActs</name>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WarningBar</name>
    <message>
        <source>Fold: %1</source>
        <translation>Replier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Montrer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Where do you post?</source>
        <translation>Où publiez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Godwit keeps your social life on this computer and carries on when a server does not.</source>
        <translation>Godwit garde votre vie sociale sur cet ordinateur et continue quand un serveur s’arrête.</translation>
    </message>
    <message>
        <source>New here? Any of these will do</source>
        <translation>Nouveau ici&#xa0;? N’importe lequel convient</translation>
    </message>
    <message>
        <source>the server a friend is on</source>
        <translation>le serveur d’un ami</translation>
    </message>
    <message>
        <source>somebody&apos;s handle</source>
        <translation>l’identifiant de quelqu’un</translation>
    </message>
    <message>
        <source>a link to a profile</source>
        <translation>un lien vers un profil</translation>
    </message>
</context>
<context>
    <name>WriteButton</name>
    <message>
        <source>New post</source>
        <translation>Nouveau message</translation>
    </message>
</context>
</TS>
