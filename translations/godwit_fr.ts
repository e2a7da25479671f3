<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>Keeps your social life on this computer and carries on when a server does not.</source>
        <translation>Garde votre vie sociale sur cet ordinateur et continue quand un serveur ne le fait pas.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>AccentDot</name>
    <message>
        <source>Godwit’s own colour</source>
        <translation>La couleur de Godwit</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Stands by</source>
        <translation>De secours</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Se déconnecter de %1</translation>
    </message>
    <message>
        <source>What this account brought can be erased from this computer. What is on the server stays there.</source>
        <translation>Ce que ce compte a apporté peut être effacé de cet ordinateur. Ce qui est sur le serveur y reste.</translation>
    </message>
    <message>
        <source>Sign out of %1? What it brought can stay here to be read and searched, or be erased from this computer.</source>
        <translation>Se déconnecter de %1&#xa0;? Ce qu’il a apporté peut rester ici pour être lu et cherché, ou être effacé de cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep as an archive</source>
        <translation>Garder comme archive</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you did with this account have not been sent. Erasing drops them, but what its server has for later it publishes all the same.</source>
        <translation>
            <numerusform>%n action faite avec ce compte n’a pas été envoyée. L’effacement l’abandonne, mais ce que son serveur garde pour plus tard, il le publiera quand même.</numerusform>
            <numerusform>%n actions faites avec ce compte n’ont pas été envoyées. L’effacement les abandonne, mais ce que son serveur garde pour plus tard, il le publiera quand même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you did with this account have not been sent. An archive keeps them until you sign in again; erasing drops them, but what its server has for later it publishes all the same.</source>
        <translation>
            <numerusform>%n action faite avec ce compte n’a pas été envoyée. Une archive la garde jusqu’à votre prochaine connexion&#xa0;; l’effacement l’abandonne, mais ce que son serveur garde pour plus tard, il le publiera quand même.</numerusform>
            <numerusform>%n actions faites avec ce compte n’ont pas été envoyées. Une archive les garde jusqu’à votre prochaine connexion&#xa0;; l’effacement les abandonne, mais ce que son serveur garde pour plus tard, il le publiera quand même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the archive of %1</source>
        <translation>Retirer l’archive de %1</translation>
    </message>
    <message>
        <source>Remove this archive from this computer, with its posts and pictures? The file that it was made of stays where it is.</source>
        <translation>Retirer cette archive de cet ordinateur, avec ses messages et ses images&#xa0;? Le fichier dont elle est tirée reste où il est.</translation>
    </message>
</context>
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
    <message>
        <source>%1 belongs to the same person as %2, who acts: `godwit switch %1` changes that.</source>
        <translation>%1 appartient à la même personne que %2, qui agit&#xa0;: `godwit switch %1` change cela.</translation>
    </message>
    <message>
        <source>stands by for %1</source>
        <translation>compte de secours de %1</translation>
    </message>
    <message>
        <source>same person as %1</source>
        <translation>même personne que %1</translation>
    </message>
    <message>
        <source>archive: imported, to be read</source>
        <translation>archive&#xa0;: importée, à lire</translation>
    </message>
</context>
<context>
    <name>AccountsSettings</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Import an archive…</source>
        <translation>Importer une archive…</translation>
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
    <name>ActElsewhere</name>
    <message>
        <source>Send from another account…</source>
        <translation>Envoyer depuis un autre compte…</translation>
    </message>
    <message>
        <source>Send from %1</source>
        <translation>Envoyer depuis %1</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Envoi du fichier %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>ActOffer</name>
    <message>
        <source>Who is to send it?</source>
        <translation>Qui doit l’envoyer&#xa0;?</translation>
    </message>
    <message>
        <source>Send from %1</source>
        <translation>Envoyer depuis %1</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Laisser en attente</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
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
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop says</source>
        <translation>Clair ou sombre, comme le dit le bureau</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>80 to 160 %</source>
        <translation>80 à 160&#xa0;%</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the letter that stands for the text size</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>How much stands between posts</source>
        <translation>L’espace entre les messages</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Keep their height while loading, so that nothing jumps</source>
        <translation>Elles gardent leur hauteur pendant le chargement, pour que rien ne saute</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petites</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Entières</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cachées</translation>
    </message>
    <message>
        <source>Action row</source>
        <translation>Rangée d’actions</translation>
    </message>
    <message>
        <source>Counts show only where not zero</source>
        <translation>Les nombres ne s’affichent que s’ils ne sont pas nuls</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>On hover</source>
        <translation>Au survol</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Pages slide and folds unfold</source>
        <translation>Les pages glissent et les replis se déplient</translation>
    </message>
    <message>
        <source>Relative times</source>
        <translation>Heures relatives</translation>
    </message>
    <message>
        <source>“4 min” instead of 18:42; the exact time on hover</source>
        <translation>«&#xa0;4&#xa0;min&#xa0;» au lieu de 18:42&#xa0;; l’heure exacte au survol</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The account’s own colour shows as whom you act</source>
        <translation>La couleur du compte montre au nom de qui vous agissez</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>When silent videos and GIFs play by themselves</source>
        <translation>Quand les vidéos muettes et les GIF se lancent d’eux-mêmes</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Dessiné par</translation>
    </message>
    <message>
        <source>From the next start on; try the other one where the window flickers or is slow</source>
        <translation>À partir du prochain démarrage&#xa0;; essayez l’autre si la fenêtre scintille ou est lente</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
</context>
<context>
    <name>ArchiveCommand</name>
    <message>
        <source>Of a backup that is encrypted: the passphrase is the first line of standard input; else it is in GODWIT_BACKUP_PASSPHRASE, behind the file descriptor in GODWIT_BACKUP_PASSPHRASE_FD, or asked for.</source>
        <translation>D’une sauvegarde chiffrée&#xa0;: la phrase secrète est la première ligne de l’entrée standard&#xa0;; sinon elle est dans GODWIT_BACKUP_PASSPHRASE, derrière le descripteur de fichier de GODWIT_BACKUP_PASSPHRASE_FD, ou demandée.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) so far …</source>
        <translation>
            <numerusform>%n message jusqu’ici…</numerusform>
            <numerusform>%n messages jusqu’ici…</numerusform>
        </translation>
    </message>
    <message>
        <source>No archive was imported yet: `godwit archive import PATH`.</source>
        <translation>Aucune archive n’a encore été importée&#xa0;: `godwit archive import CHEMIN`.</translation>
    </message>
    <message>
        <source>There is no archive of %1 here: `godwit archive list`.</source>
        <translation>Il n’y a pas d’archive de %1 ici&#xa0;: `godwit archive list`.</translation>
    </message>
    <message>
        <source>The archive of @%1 is removed, with what only it had brought.</source>
        <translation>L’archive de @%1 est retirée, avec ce qu’elle seule avait apporté.</translation>
    </message>
    <message>
        <source>make a readable, searchable account of the archive that a Mastodon server or X (Twitter) made for you, or of a backup of Godwit’s; nothing of it is sent, unless you republish its posts to a server that takes posts of the past</source>
        <translation>faire un compte à lire et à fouiller de l’archive qu’un serveur Mastodon ou X (Twitter) a faite pour vous, ou d’une sauvegarde de Godwit&#xa0;; rien n’en est envoyé, à moins que vous ne republiiez ses messages sur un serveur qui accepte des messages du passé</translation>
    </message>
    <message>
        <source>import, republish: only say what it would bring.</source>
        <translation>import, republish&#xa0;: dire seulement ce que cela apporterait.</translation>
    </message>
    <message>
        <source>Say archive import PATH, list, remove HANDLE, or republish HANDLE --to HANDLE.</source>
        <translation>Dites archive import CHEMIN, list, remove ADRESSE, ou republish ADRESSE --to ADRESSE.</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Import an archive</source>
        <translation>Importer une archive</translation>
    </message>
    <message>
        <source>The file or folder that your Mastodon server or X (Twitter) made for you, or a backup of Godwit’s. It becomes an account that is read and searched here and never sends anything.</source>
        <translation>Le fichier ou le dossier que votre serveur Mastodon ou X (Twitter) a fait pour vous, ou une sauvegarde de Godwit. Il devient un compte qu’on lit et qu’on fouille ici, et qui n’envoie jamais rien.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>Une archive</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>The folder of an archive</source>
        <translation>Le dossier d’une archive</translation>
    </message>
    <message>
        <source>It can be dropped here, too.</source>
        <translation>On peut aussi la déposer ici.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>write what an account is made of into a folder or an encrypted file, in formats that others read, and verify it</source>
        <translation>écrire tout ce dont un compte est fait dans un dossier ou un fichier chiffré, dans des formats que d’autres lisent, et le vérifier</translation>
    </message>
    <message>
        <source>write, schedule: one encrypted file instead of a folder.</source>
        <translation>write, schedule&#xa0;: un fichier chiffré au lieu d’un dossier.</translation>
    </message>
    <message>
        <source>write, schedule: of those that Godwit wrote there, so many stay (schedule: 7).</source>
        <translation>write, schedule&#xa0;: parmi celles que Godwit y a écrites, en garder tant (schedule&#xa0;: 7).</translation>
    </message>
    <message>
        <source>schedule: so many hours lie between two (24).</source>
        <translation>schedule&#xa0;: tant d’heures séparent deux sauvegardes (24).</translation>
    </message>
    <message>
        <source>The passphrase is the first line of standard input; else it is in GODWIT_BACKUP_PASSPHRASE, behind the file descriptor in GODWIT_BACKUP_PASSPHRASE_FD, or asked for.</source>
        <translation>La phrase secrète est la première ligne de l’entrée standard&#xa0;; sinon elle est dans GODWIT_BACKUP_PASSPHRASE, derrière le descripteur de fichier de GODWIT_BACKUP_PASSPHRASE_FD, ou demandée.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 prend un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>Asking the server for what is new …</source>
        <translation>Demande des nouveautés au serveur…</translation>
    </message>
    <message>
        <source>Writing posts and pictures …</source>
        <translation>Écriture des messages et des images…</translation>
    </message>
    <message>
        <source>Encrypting …</source>
        <translation>Chiffrement…</translation>
    </message>
    <message>
        <source>Reading it back …</source>
        <translation>Relecture…</translation>
    </message>
    <message>
        <source>Say backup write [FOLDER], status, verify [PATH], schedule FOLDER or schedule off.</source>
        <translation>Dites backup write [DOSSIER], status, verify [CHEMIN], schedule DOSSIER ou schedule off.</translation>
    </message>
    <message>
        <source>Say in which folder: `godwit backup write FOLDER`.</source>
        <translation>Dites dans quel dossier&#xa0;: `godwit backup write DOSSIER`.</translation>
    </message>
    <message>
        <source>There is no backup of @%1 yet: `godwit backup write FOLDER`.</source>
        <translation>Il n’y a pas encore de sauvegarde de @%1&#xa0;: `godwit backup write DOSSIER`.</translation>
    </message>
    <message>
        <source>The window writes it when it is due, for as long as it is open.</source>
        <translation>La fenêtre l’écrit à l’heure dite, tant qu’elle est ouverte.</translation>
    </message>
</context>
<context>
    <name>BackupDialogs</name>
    <message>
        <source>Backups, archives and lists (%1)</source>
        <translation>Sauvegardes, archives et listes (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
</context>
<context>
    <name>BackupGathering</name>
    <message>
        <source>The server was not asked: everything is as it was last read.</source>
        <translation>Le serveur n’a pas été interrogé&#xa0;: tout est comme à la dernière lecture.</translation>
    </message>
    <message>
        <source>What follows is as it was last read: %1</source>
        <translation>Le reste est comme à la dernière lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>your profile</source>
        <translation>votre profil</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>favoris</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>Posts that were never shown on this computer may be missing.</source>
        <translation>Des messages jamais affichés sur cet ordinateur peuvent manquer.</translation>
    </message>
    <message>
        <source>%1: the server does not tell them.</source>
        <translation>%1&#xa0;: le serveur ne les dit pas.</translation>
    </message>
    <message>
        <source>%1: the server does not tell them; only those made with Godwit are in it.</source>
        <translation>%1&#xa0;: le serveur ne les dit pas&#xa0;; seul ce qui a été fait avec Godwit y figure.</translation>
    </message>
    <message>
        <source>%1: they were never read to the end here; only those known here are in it.</source>
        <translation>%1&#xa0;: jamais lus ici jusqu’au bout&#xa0;; seul ce qui en est connu ici y figure.</translation>
    </message>
    <message>
        <source>%1: they were never read here.</source>
        <translation>%1&#xa0;: jamais lus ici.</translation>
    </message>
</context>
<context>
    <name>BackupPlace</name>
    <message>
        <source>The passphrase needs 8 characters or more.</source>
        <translation>La phrase secrète doit compter 8 caractères ou plus.</translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Saisissez deux fois la même phrase secrète.</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The folder that the backup is written into</source>
        <translation>Le dossier dans lequel la sauvegarde est écrite</translation>
    </message>
    <message>
        <source>As a folder, in the formats that other programs read</source>
        <translation>Un dossier, aux formats que lisent d’autres programmes</translation>
    </message>
    <message>
        <source>As one encrypted file</source>
        <translation>Un seul fichier chiffré</translation>
    </message>
    <message>
        <source>Nobody can recover the passphrase. Whoever has forgotten it has lost the backup, so keep it where you find it again without this computer.</source>
        <translation>Personne ne peut retrouver la phrase secrète. Qui l’a oubliée a perdu la sauvegarde&#xa0;: gardez-la là où vous la retrouverez sans cet ordinateur.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>Backups by themselves</source>
        <translation>Sauvegardes automatiques</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Godwit writes them when they are due, for as long as it is open, and reads each one back.</source>
        <translation>Godwit les écrit à leur heure, tant qu’il est ouvert, et relit chacune d’elles.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Où va la sauvegarde</translation>
    </message>
    <message>
        <source>So many stay, older ones make room</source>
        <translation>Combien sont gardées&#xa0;; les plus anciennes laissent la place</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Combien sont gardées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Your profile, posts with their pictures and videos, whom you follow, mute and block, lists, filters, bookmarks, favourites, drafts and settings. Each file is read back before it counts.</source>
        <translation>Votre profil, vos messages avec leurs images et vidéos, les personnes que vous suivez, masquez et bloquez, vos listes, filtres, signets, favoris, brouillons et réglages. Chaque fichier est relu avant de compter.</translation>
    </message>
</context>
<context>
    <name>BackupStaging</name>
    <message numerus="yes">
        <source>%n picture(s) could not be fetched: %1</source>
        <translation>
            <numerusform>%n image n’a pas pu être obtenue&#xa0;: %1</numerusform>
            <numerusform>%n images n’ont pas pu être obtenues&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) or sound(s) could not be fetched: %1</source>
        <translation>
            <numerusform>%n vidéo ou son n’a pas pu être obtenu&#xa0;: %1</numerusform>
            <numerusform>%n vidéos ou sons n’ont pas pu être obtenus&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of an unknown kind: only their addresses are in it.</source>
        <translation>
            <numerusform>%n fichier d’un type inconnu&#xa0;: seule son adresse y est.</numerusform>
            <numerusform>%n fichiers d’un type inconnu&#xa0;: seules leurs adresses y sont.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Continue on %1</source>
        <translation>Continuer sur %1</translation>
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
    <message>
        <source>Code, %1</source>
        <translation>Code, %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>CollectionReader</name>
    <message>
        <source>an item is too long.</source>
        <translation>un élément est trop long.</translation>
    </message>
    <message>
        <source>something follows its end.</source>
        <translation>quelque chose suit sa fin.</translation>
    </message>
    <message>
        <source>it is no collection.</source>
        <translation>ce n’est pas une collection.</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>il est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>its brackets do not match.</source>
        <translation>ses crochets ne se répondent pas.</translation>
    </message>
    <message>
        <source>it ends too early.</source>
        <translation>il s’arrête trop tôt.</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ComposerAbout</name>
    <message>
        <source>Quotes %1: %2</source>
        <translation>Cite %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>Répond à %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ComposerEditor</name>
    <message>
        <source>Content warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Content warning: what is it about?</source>
        <translation>Avertissement&#xa0;: de quoi s’agit-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ComposerFoot</name>
    <message>
        <source>Drag to reorder</source>
        <translation>Glisser pour réordonner</translation>
    </message>
    <message>
        <source>Mark as sensitive</source>
        <translation>Marquer comme sensible</translation>
    </message>
    <message>
        <source>Fetching it as you wrote it…</source>
        <translation>On cherche le texte tel que vous l’avez écrit…</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Brouillon gardé à %1</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message>
        <source>Post as</source>
        <translation>Publier en tant que</translation>
    </message>
    <message>
        <source>Other drafts</source>
        <translation>Autres brouillons</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Fermer&#xa0;; le brouillon est gardé</translation>
    </message>
</context>
<context>
    <name>ComposerMedia</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Fichier %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Alt with the arrows moves it, F sets what must stay in sight, Delete removes it.</source>
        <translation>Alt et les flèches le déplacent, F choisit ce qui doit rester visible, Suppr le retire.</translation>
    </message>
    <message>
        <source>What must stay in sight (F)</source>
        <translation>Ce qui doit rester visible (F)</translation>
    </message>
</context>
<context>
    <name>ComposerPoll</name>
    <message>
        <source>Open for %1</source>
        <translation>Ouvert pendant %1</translation>
    </message>
    <message>
        <source>Several answers each</source>
        <translation>Plusieurs réponses par personne</translation>
    </message>
    <message>
        <source>One answer each</source>
        <translation>Une réponse par personne</translation>
    </message>
</context>
<context>
    <name>ComposerPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer encore</translation>
    </message>
    <message>
        <source>Format as Markdown</source>
        <translation>Mettre en forme avec Markdown</translation>
    </message>
</context>
<context>
    <name>ComposerReminder</name>
    <message numerus="yes">
        <source>%n file(s) without a description: who cannot see it learns nothing of it. Post again to post it as it is.</source>
        <translation>
            <numerusform>%n fichier sans description&#xa0;: qui ne peut le voir n’en apprend rien. Publiez encore une fois pour publier ce message tel quel.</numerusform>
            <numerusform>%n fichiers sans description&#xa0;: qui ne peut les voir n’en apprend rien. Publiez encore une fois pour les publier tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Décrire</translation>
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
        <source>Quote of %1</source>
        <translation>Citation de %1</translation>
    </message>
    <message>
        <source>Edit a post</source>
        <translation>Modifier un message</translation>
    </message>
    <message>
        <source>Write a post anew</source>
        <translation>Réécrire un message</translation>
    </message>
</context>
<context>
    <name>ComposerSplit</name>
    <message numerus="yes">
        <source>%n character(s) too many for one post.</source>
        <translation>
            <numerusform>%n caractère de trop pour un message.</numerusform>
            <numerusform>%n caractères de trop pour un message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n post(s) of it</source>
        <translation>
            <numerusform>En faire %n message</numerusform>
            <numerusform>En faire %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerTargets</name>
    <message>
        <source>Post as</source>
        <translation>Publier en tant que</translation>
    </message>
    <message>
        <source>Post as @%1, %2 characters left</source>
        <translation>Publier en tant que @%1, %2 caractères restants</translation>
    </message>
    <message>
        <source>Post as @%1</source>
        <translation>Publier en tant que @%1</translation>
    </message>
</context>
<context>
    <name>ComposerText</name>
    <message>
        <source>Text of the post</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>What is going on?</source>
        <translation>Quoi de neuf&#xa0;?</translation>
    </message>
    <message>
        <source>Text of post %1 of %2</source>
        <translation>Texte du message %1 sur %2</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>Et ensuite&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ComposerTime</name>
    <message>
        <source>Goes out %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Une autre heure</translation>
    </message>
    <message>
        <source>Post at once instead</source>
        <translation>Publier tout de suite</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>Content warning</source>
        <translation>Avertissement</translation>
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
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Who may read it: %1</source>
        <translation>Qui peut le lire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Schedule (Ctrl+T)</source>
        <translation>Programmer (Ctrl+T)</translation>
    </message>
    <message>
        <source>Next post of a thread (Ctrl+Shift+Enter)</source>
        <translation>Message suivant d’un fil (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>Preview (Ctrl+Shift+P)</source>
        <translation>Aperçu (Ctrl+Maj+P)</translation>
    </message>
</context>
<context>
    <name>ConversationLine</name>
    <message>
        <source>Unread: %1, %2</source>
        <translation>Non lu&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Look for new conversations</source>
        <translation>Chercher de nouvelles conversations</translation>
    </message>
    <message>
        <source>Nobody has written to you alone yet. A post that only mentioned people can see begins a conversation.</source>
        <translation>Personne ne vous a encore écrit en privé. Un message que seules les personnes mentionnées voient commence une conversation.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>line %1 has too many columns.</source>
        <translation>la ligne %1 a trop de colonnes.</translation>
    </message>
    <message>
        <source>a field in line %1 is too long.</source>
        <translation>un champ de la ligne %1 est trop long.</translation>
    </message>
    <message>
        <source>a quote that begins in line %1 does not end.</source>
        <translation>un guillemet ouvert à la ligne %1 ne se ferme pas.</translation>
    </message>
</context>
<context>
    <name>DeckColumn</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server of %1 has nothing of this kind.</source>
        <translation>Le serveur de %1 n’a rien de ce genre.</translation>
    </message>
    <message>
        <source>some kinds are left out</source>
        <translation>certains types sont écartés</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>Messages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>DeckHead</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Lue par %1</translation>
    </message>
</context>
<context>
    <name>DeckLayoutLine</name>
    <message>
        <source>Forget this layout</source>
        <translation>Oublier cette disposition</translation>
    </message>
    <message>
        <source>Rename this layout (F2)</source>
        <translation>Renommer cette disposition (F2)</translation>
    </message>
    <message>
        <source>Name this layout (F2)</source>
        <translation>Nommer cette disposition (F2)</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nom de la disposition</translation>
    </message>
</context>
<context>
    <name>DeckLayouts</name>
    <message>
        <source>Layouts</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>Begin another layout</source>
        <translation>Commencer une autre disposition</translation>
    </message>
</context>
<context>
    <name>DeckMenu</name>
    <message>
        <source>Look for what is new</source>
        <translation>Chercher du nouveau</translation>
    </message>
    <message>
        <source>Jump to the newest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>Count the new ones as read</source>
        <translation>Marquer les nouveaux comme lus</translation>
    </message>
    <message>
        <source>Filter what is shown here</source>
        <translation>Filtrer ce qui s’affiche ici</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Déplacer vers la gauche</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Déplacer vers la droite</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation>Fermer cette colonne</translation>
    </message>
    <message>
        <source>Jump to the post</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Open it by itself</source>
        <translation>Ouvrir à part</translation>
    </message>
</context>
<context>
    <name>DeckNote</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>DeckPage</name>
    <message>
        <source>Deck</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>DeckShelf</name>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>A column of a hashtag, or of several</source>
        <translation>Une colonne d’un hashtag, ou de plusieurs</translation>
    </message>
    <message>
        <source>A hashtag, or several: waders tides</source>
        <translation>Un hashtag, ou plusieurs&#xa0;: limicoles marées</translation>
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
    <name>DescriptionField</name>
    <message>
        <source>No description yet</source>
        <translation>Pas encore de description</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Description de %1</translation>
    </message>
    <message>
        <source>Describe it for people who cannot see it. What matters in this picture?</source>
        <translation>Décrivez-la pour qui ne peut pas la voir. Qu’est-ce qui compte dans cette image&#xa0;?</translation>
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
    <message>
        <source>%1 answers as itself, in %2 ms</source>
        <translation>%1 répond, et c’est bien lui, en %2&#xa0;ms</translation>
    </message>
    <message>
        <source>, which is paused: `godwit outbox resume`</source>
        <translation>, qui est en pause&#xa0;: `godwit outbox resume`</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>give a post of yours another text; without TEXT it is read from standard input</source>
        <translation>donner un autre texte à l’un de vos messages&#xa0;; sans TEXT, il est lu sur l’entrée standard</translation>
    </message>
    <message>
        <source>Another content warning; empty: none. Without this it stays.</source>
        <translation>Un autre avertissement&#xa0;; vide&#xa0;: aucun. Sans cette option, il reste.</translation>
    </message>
    <message>
        <source>The language of the text, e.g. fr.</source>
        <translation>La langue du texte, par exemple fr.</translation>
    </message>
    <message>
        <source>There is no text; to remove the post, say `godwit delete`.</source>
        <translation>Il n’y a pas de texte&#xa0;; pour supprimer le message, utilisez `godwit delete`.</translation>
    </message>
    <message>
        <source>The post would have %1 characters; %2 takes %3. Nothing was changed.</source>
        <translation>Le message aurait %1 caractères&#xa0;; %2 en accepte %3. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This post is not by %1; only its author&apos;s account can edit it.</source>
        <translation>Ce message n’est pas de %1&#xa0;; seul le compte de son auteur peut le modifier.</translation>
    </message>
    <message>
        <source>%1 does not let posts be edited.</source>
        <translation>%1 ne permet pas de modifier les messages.</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>Modifié.</translation>
    </message>
</context>
<context>
    <name>EditDelivery</name>
    <message>
        <source>%1 does not find this post, so it was not changed there.</source>
        <translation>%1 ne trouve pas ce message, il n’y a donc pas été modifié.</translation>
    </message>
    <message>
        <source>%1 does not let posts be edited. Nothing was changed: delete the post and write it anew.</source>
        <translation>%1 ne permet pas de modifier les messages. Rien n’a été changé&#xa0;: supprimez le message et réécrivez-le.</translation>
    </message>
    <message>
        <source>%1 changed the text but did not take the content warning. Look at the post there.</source>
        <translation>%1 a changé le texte mais n’a pas pris l’avertissement. Regardez le message là-bas.</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Groups of emoji</source>
        <translation>Groupes d’émojis</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Chercher un émoji</translation>
    </message>
</context>
<context>
    <name>EverywherePage</name>
    <message>
        <source>Notifications everywhere</source>
        <translation>Notifications de partout</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Pictures, videos and sounds (%1)</source>
        <translation>Images, vidéos et sons (%1)</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>Remettre le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FilmProblem</name>
    <message>
        <source>Fetching it: %1 %</source>
        <translation>Récupération&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Fetching it…</source>
        <translation>Récupération…</translation>
    </message>
</context>
<context>
    <name>FilmSlider</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>FilterBoxes</name>
    <message>
        <source>Boosts</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Replies to others</source>
        <translation>Réponses à d’autres</translation>
    </message>
    <message>
        <source>Only posts with media</source>
        <translation>Seulement les messages avec médias</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Nothing here is hidden by it.</source>
        <translation>Rien n’est masqué ici.</translation>
    </message>
    <message>
        <source>Everything is shown. A filter counts only for this timeline, on this computer.</source>
        <translation>Tout est affiché. Un filtre ne vaut que pour ce fil, sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter what is shown here</source>
        <translation>Filtrer ce qui s’affiche ici</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>FocusPicker</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>What must stay in sight?</source>
        <translation>Qu’est-ce qui doit rester visible&#xa0;?</translation>
    </message>
    <message>
        <source>Point that stays in sight: %1 from the left, %2 from the top</source>
        <translation>Point qui reste visible&#xa0;: à %1 de la gauche, à %2 du haut</translation>
    </message>
    <message>
        <source>The arrows move it.</source>
        <translation>Les flèches le déplacent.</translation>
    </message>
    <message>
        <source>Where the picture is cut, it is cut around this point.</source>
        <translation>Là où l’image est coupée, elle l’est autour de ce point.</translation>
    </message>
    <message>
        <source>The middle</source>
        <translation>Le milieu</translation>
    </message>
</context>
<context>
    <name>FocusedPost</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>boost</source>
        <translation>partage</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>Show the original text</source>
        <translation>Afficher le texte d’origine</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
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
        <source>The data folder was written by a later version of Godwit. It has not been touched; install that version or a later one. A copy from before is kept as %1: this version opens it in an empty folder, under the name user.db.</source>
        <translation>Le dossier de données a été écrit par une version plus récente de Godwit. Il n’a pas été touché&#xa0;; installez cette version ou une plus récente. Une copie d’avant est conservée dans %1&#xa0;: la version présente l’ouvre dans un dossier vide, sous le nom user.db.</translation>
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
        <source>It cannot be seen here what was sent before, so this waits. %1</source>
        <translation>On ne peut pas voir ici ce qui a déjà été envoyé, alors ceci attend. %1</translation>
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
    <message>
        <source>`godwit outbox answer %1 send` sends it all the same, `godwit outbox answer %1 wait` lets it wait.</source>
        <translation>`godwit outbox answer %1 send` l’envoie quand même, `godwit outbox answer %1 wait` le laisse attendre.</translation>
    </message>
    <message>
        <source>It was for your followers on %1.</source>
        <translation>C’était pour vos abonnés de %1.</translation>
    </message>
    <message>
        <source>On %1 other people follow you.</source>
        <translation>Sur %1, d’autres personnes vous suivent.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 you have %n follower(s).</source>
        <translation>
            <numerusform>Sur %1, vous avez %n abonné.</numerusform>
            <numerusform>Sur %1, vous avez %n abonnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 you have %n follower(s), not %2.</source>
        <translation>
            <numerusform>Sur %1, vous avez %n abonné, et non %2.</numerusform>
            <numerusform>Sur %1, vous avez %n abonnés, et non %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It mentions somebody without a server. On %1 that would be another person than on %2, or nobody.</source>
        <translation>Quelqu’un y est mentionné sans serveur. Sur %1, ce serait une autre personne que sur %2, ou personne.</translation>
    </message>
    <message>
        <source>Only %1 can do this, because it was written or done there.</source>
        <translation>Seul %1 peut le faire, car c’est là que cela a été écrit ou fait.</translation>
    </message>
    <message>
        <source>It was on its way to %1 and nobody knows whether it arrived. It waits until %1 can be asked, so that it is not sent twice.</source>
        <translation>C’était en route vers %1 et personne ne sait si c’est arrivé. Cela attend que %1 puisse répondre, pour ne pas partir deux fois.</translation>
    </message>
    <message>
        <source>It is your last post on %1 and says there where to find you. It waits until %1 takes it.</source>
        <translation>C’est votre dernier message sur %1, qui y dit où vous trouver. Il attend que %1 l’accepte.</translation>
    </message>
    <message>
        <source>It waits for your decision.</source>
        <translation>Cela attend votre décision.</translation>
    </message>
    <message>
        <source>It is about a post that only your account on %1 may see, so %2 is not told of it.</source>
        <translation>Il s’agit d’un message que seul votre compte sur %1 peut voir&#xa0;: %2 n’en apprend rien.</translation>
    </message>
    <message>
        <source>It is longer than %1 takes.</source>
        <translation>C’est plus long que %1 ne l’accepte.</translation>
    </message>
    <message>
        <source>It has more attachments than %1 takes.</source>
        <translation>Il y a plus de pièces jointes que %1 n’en accepte.</translation>
    </message>
    <message>
        <source>%1 has no polls.</source>
        <translation>%1 n’a pas de sondages.</translation>
    </message>
    <message>
        <source>%1 has no quotes.</source>
        <translation>%1 n’a pas de citations.</translation>
    </message>
    <message>
        <source>%1 does not know its visibility and would show it to more people.</source>
        <translation>%1 ne connaît pas cette visibilité et le montrerait à plus de monde.</translation>
    </message>
    <message>
        <source>It belongs to something that stays with %1.</source>
        <translation>Cela va avec quelque chose qui reste sur %1.</translation>
    </message>
    <message>
        <source>It came while the switch was made, and waits for %1.</source>
        <translation>C’est arrivé pendant le passage, et attend %1.</translation>
    </message>
    <message>
        <source>You posted it from %1 as well: there it would stand twice.</source>
        <translation>Vous l’avez aussi publié depuis %1&#xa0;: il y figurerait deux fois.</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>Un sondage</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>One of its files cannot be fetched, so the post was left as it is.</source>
        <translation>L’un de ses fichiers ne peut pas être récupéré, le message est donc resté tel quel.</translation>
    </message>
    <message>
        <source>It is being sent already: it was too late to take it back.</source>
        <translation>L’envoi a déjà commencé&#xa0;: il était trop tard pour le reprendre.</translation>
    </message>
    <message>
        <source>Picture %1 of %2, “%3”</source>
        <translation>Image %1 sur %2, «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived</source>
        <translation>Personne ne sait si c’est arrivé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent, no answer came back. Checking before sending again</source>
        <translation>Envoyé, sans réponse. On vérifie avant de renvoyer</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent, to more people than you asked</source>
        <translation>Envoyé, à plus de monde que demandé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1, by @%2</source>
        <translation>%1, par @%2</translation>
    </message>
    <message>
        <source>%1, as @%2</source>
        <translation>%1, en tant que @%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n file(s) uploaded</source>
        <translation>
            <numerusform>%1, %n fichier envoyé</numerusform>
            <numerusform>%1, %n fichiers envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n file(s) uploaded</source>
        <translation>
            <numerusform>%1, %2 fichier sur %n envoyé</numerusform>
            <numerusform>%1, %2 fichiers sur %n envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente de %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Envoyé aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Ce réseau demande d’abord une connexion.</translation>
    </message>
    <message>
        <source>%1 is fine.</source>
        <translation>%1 va bien.</translation>
    </message>
    <message>
        <source>%1 is slow.</source>
        <translation>%1 est lent.</translation>
    </message>
    <message>
        <source>%1 asks for patience until %2.</source>
        <translation>%1 demande de patienter jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 asks for patience.</source>
        <translation>%1 demande de patienter.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 a un problème de son côté.</translation>
    </message>
    <message>
        <source>%1 has had a problem of its own for %2.</source>
        <translation>%1 a un problème de son côté depuis %2.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 has not answered for %2.</source>
        <translation>%1 ne répond plus depuis %2.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 has frozen your account.</source>
        <translation>%1 a gelé votre compte.</translation>
    </message>
    <message>
        <source>Somebody else answers as %1.</source>
        <translation>Quelqu’un d’autre répond à la place de %1.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 yet.</source>
        <translation>On ne sait encore rien de %1.</translation>
    </message>
    <message>
        <source>%1 does not accept your sign-in any more.</source>
        <translation>%1 n’accepte plus votre connexion.</translation>
    </message>
    <message>
        <source>Everything you do is kept and sent later.</source>
        <translation>Tout ce que vous faites est gardé et envoyé plus tard.</translation>
    </message>
    <message>
        <source>You are reading your own copy.</source>
        <translation>Vous lisez votre propre copie.</translation>
    </message>
    <message>
        <source>Nothing was sent to them.</source>
        <translation>Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>You are reading your own copy. Sign in again to go on.</source>
        <translation>Vous lisez votre propre copie. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Posts may arrive late.</source>
        <translation>Les messages peuvent arriver en retard.</translation>
    </message>
    <message>
        <source>What you do goes out after that.</source>
        <translation>Ce que vous faites partira ensuite.</translation>
    </message>
    <message>
        <source>It says itself that it is gone for good.</source>
        <translation>Il dit lui-même qu’il a disparu pour de bon.</translation>
    </message>
    <message>
        <source>Its name does not exist any more: two independent sources say so.</source>
        <translation>Son nom n’existe plus&#xa0;: deux sources indépendantes le disent.</translation>
    </message>
    <message>
        <source>Its address shows a web page of somebody else&apos;s.</source>
        <translation>Son adresse montre la page web de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Its computer is there, and nothing takes connections on it: the server is not running.</source>
        <translation>Sa machine est là, mais rien n’y accepte de connexion&#xa0;: le serveur ne tourne pas.</translation>
    </message>
    <message>
        <source>Its name cannot be looked up.</source>
        <translation>Son nom ne peut pas être trouvé.</translation>
    </message>
    <message>
        <source>It takes connections and does not answer.</source>
        <translation>Il accepte les connexions et ne répond pas.</translation>
    </message>
    <message>
        <source>No connection comes about.</source>
        <translation>Aucune connexion n’aboutit.</translation>
    </message>
    <message>
        <source>Its certificate is out of date, so that nothing is sent to it. Check this computer&apos;s clock, too.</source>
        <translation>Son certificat n’est plus valable, rien ne lui est donc envoyé. Vérifiez aussi l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>A web page answers in its place. That may be maintenance, or the end of it.</source>
        <translation>Une page web répond à sa place. C’est peut-être une maintenance, ou sa fin.</translation>
    </message>
    <message>
        <source>It answers, and says itself that it cannot help just now.</source>
        <translation>Il répond, et dit lui-même qu’il ne peut rien faire en ce moment.</translation>
    </message>
    <message>
        <source>A server answers there that is not the one you signed in to: its own key is another one. Your sign-in is not sent to it.</source>
        <translation>Le serveur qui y répond n’est pas celui auquel vous vous êtes connecté&#xa0;: sa propre clé est différente. Votre jeton ne lui est pas envoyé.</translation>
    </message>
    <message>
        <source>Whoever answers there cannot prove to be it. This may be somebody in between, your network, or a mistake of the server&apos;s. Nothing is sent.</source>
        <translation>Ce qui y répond ne peut pas prouver que c’est lui. C’est peut-être quelqu’un entre les deux, votre réseau, ou une erreur du serveur. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Its web page may say why.</source>
        <translation>Sa page web dit peut-être pourquoi.</translation>
    </message>
    <message>
        <source>Several of its last answers took long, or it came and went.</source>
        <translation>Plusieurs de ses dernières réponses ont tardé, ou il est apparu et disparu.</translation>
    </message>
    <message>
        <source>More was asked of it than it allows in a while.</source>
        <translation>On lui a demandé plus qu’il ne permet en un moment.</translation>
    </message>
    <message>
        <source>It answers as itself.</source>
        <translation>Il répond, et c’est bien lui.</translation>
    </message>
    <message>
        <source>It answers in the place of every server. Open any page in a browser, sign in there, and Godwit goes on by itself.</source>
        <translation>Il répond à la place de tous les serveurs. Ouvrez une page quelconque dans un navigateur, connectez-vous-y, et Godwit continue tout seul.</translation>
    </message>
    <message>
        <source>Nothing can be reached from here, so that nothing is said of your servers. Godwit notices when the network is back.</source>
        <translation>Rien n’est joignable d’ici, on ne peut donc rien dire de vos serveurs. Godwit remarquera le retour du réseau.</translation>
    </message>
    <message>
        <source>Godwit looks again in %1 and goes on by itself.</source>
        <translation>Godwit regarde de nouveau dans %1 et continue tout seul.</translation>
    </message>
    <message>
        <source>This computer is connected to a network.</source>
        <translation>Cet ordinateur est relié à un réseau.</translation>
    </message>
    <message>
        <source>This computer is connected to no network.</source>
        <translation>Cet ordinateur n’est relié à aucun réseau.</translation>
    </message>
    <message>
        <source>The network wants a sign-in before it lets anything through.</source>
        <translation>Le réseau demande une connexion avant de laisser passer quoi que ce soit.</translation>
    </message>
    <message>
        <source>%1, another server of yours, answers: your network works.</source>
        <translation>%1, un autre de vos serveurs, répond&#xa0;: votre réseau fonctionne.</translation>
    </message>
    <message>
        <source>None of your other servers can be reached either (%1).</source>
        <translation>Aucun de vos autres serveurs n’est joignable non plus (%1).</translation>
    </message>
    <message>
        <source>Something else answers in the place of your other servers, too (%1).</source>
        <translation>Autre chose répond aussi à la place de vos autres serveurs (%1).</translation>
    </message>
    <message>
        <source>The name %1 leads to %2.</source>
        <translation>Le nom %1 mène à %2.</translation>
    </message>
    <message>
        <source>%2 says that there is no such name as %1.</source>
        <translation>%2 dit que le nom %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Le nom %1 n’a pas pu être trouvé.</translation>
    </message>
    <message>
        <source>A connection to %1 came about.</source>
        <translation>Une connexion à %1 a abouti.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>There is no way from here to %1.</source>
        <translation>Aucun chemin ne mène d’ici à %1.</translation>
    </message>
    <message>
        <source>%1 did not take the connection within %2.</source>
        <translation>%1 n’a pas accepté la connexion en %2.</translation>
    </message>
    <message>
        <source>Its certificate proves that it is %1.</source>
        <translation>Son certificat prouve que c’est %1.</translation>
    </message>
    <message>
        <source>Its certificate is not that of %1.</source>
        <translation>Son certificat n’est pas celui de %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is out of date.</source>
        <translation>Le certificat de %1 n’est plus valable.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about.</source>
        <translation>Aucune connexion chiffrée à %1 n’a abouti.</translation>
    </message>
    <message>
        <source>%1 took the question and did not answer within %2.</source>
        <translation>%1 a pris la question et n’a pas répondu en %2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was there.</source>
        <translation>La connexion à %1 s’est interrompue avant la réponse.</translation>
    </message>
    <message>
        <source>%1 answered that it cannot help just now (HTTP %2).</source>
        <translation>%1 a répondu qu’il ne peut rien faire en ce moment (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 asked for patience.</source>
        <translation>%1 a demandé de patienter.</translation>
    </message>
    <message>
        <source>%1 says that it is gone for good (HTTP %2).</source>
        <translation>%1 dit avoir disparu pour de bon (HTTP %2).</translation>
    </message>
    <message>
        <source>A sign-in page answered in the place of %1.</source>
        <translation>Une page de connexion a répondu à la place de %1.</translation>
    </message>
    <message>
        <source>Several of the last answers of %1 took %2 and more.</source>
        <translation>Plusieurs des dernières réponses de %1 ont pris %2 et plus.</translation>
    </message>
    <message>
        <source>%1 came and went several times in the last minutes.</source>
        <translation>%1 est apparu et disparu plusieurs fois ces dernières minutes.</translation>
    </message>
    <message>
        <source>%1 answers as the server it is.</source>
        <translation>%1 répond comme le serveur qu’il est.</translation>
    </message>
    <message>
        <source>A web page came where the server&apos;s data should be.</source>
        <translation>Une page web est venue à la place des données du serveur.</translation>
    </message>
    <message>
        <source>%1 points to an address of somebody else&apos;s.</source>
        <translation>%1 renvoie à l’adresse de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The answer of %1 made no sense.</source>
        <translation>La réponse de %1 n’avait pas de sens.</translation>
    </message>
    <message>
        <source>The own key of %1 was noted down: it is how it is known again.</source>
        <translation>La propre clé de %1 a été notée&#xa0;: c’est à elle qu’on le reconnaîtra.</translation>
    </message>
    <message>
        <source>Its own key is the one noted down before.</source>
        <translation>Sa propre clé est celle qui avait été notée.</translation>
    </message>
    <message>
        <source>Its own key is not the one noted down before: it is another server.</source>
        <translation>Sa propre clé n’est pas celle qui avait été notée&#xa0;: c’est un autre serveur.</translation>
    </message>
    <message>
        <source>It has no key of its own to compare.</source>
        <translation>Il n’a pas de clé propre à comparer.</translation>
    </message>
    <message>
        <source>It did not show its own key just now.</source>
        <translation>Il n’a pas montré sa propre clé cette fois-ci.</translation>
    </message>
    <message>
        <source>It accepts the sign-in of %1.</source>
        <translation>Il accepte la connexion de %1.</translation>
    </message>
    <message>
        <source>It does not accept the sign-in of %1.</source>
        <translation>Il n’accepte pas la connexion de %1.</translation>
    </message>
    <message>
        <source>It has frozen the account %1.</source>
        <translation>Il a gelé le compte %1.</translation>
    </message>
    <message>
        <source>It did not say whether the sign-in of %1 is good.</source>
        <translation>Il n’a pas dit si la connexion de %1 est bonne.</translation>
    </message>
    <message>
        <source>%1 edited a post you boosted</source>
        <translation>%1 a modifié un message que vous avez partagé</translation>
    </message>
    <message>
        <source>%1 edited a post you quoted</source>
        <translation>%1 a modifié un message que vous avez cité</translation>
    </message>
    <message>
        <source>Your poll has ended</source>
        <translation>Votre sondage est terminé</translation>
    </message>
    <message>
        <source>A poll you voted in has ended</source>
        <translation>Un sondage auquel vous avez voté est terminé</translation>
    </message>
    <message>
        <source>replied to you</source>
        <translation>vous a répondu</translation>
    </message>
    <message>
        <source>quoted you</source>
        <translation>vous a cité</translation>
    </message>
    <message>
        <source>you asked to be told</source>
        <translation>vous vouliez en être informé</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n abonné</numerusform>
            <numerusform>%n abonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Ne plus masquer %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquer %1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Débloquer %1</translation>
    </message>
    <message>
        <source>Block the server %1</source>
        <translation>Bloquer le serveur %1</translation>
    </message>
    <message>
        <source>Unblock the server %1</source>
        <translation>Débloquer le serveur %1</translation>
    </message>
    <message>
        <source>Make the list “%1”</source>
        <translation>Créer la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the list “%1”</source>
        <translation>Modifier la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the list “%1”</source>
        <translation>Supprimer la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put %1 in a list</source>
        <translation>Mettre %1 dans une liste</translation>
    </message>
    <message>
        <source>Take %1 out of a list</source>
        <translation>Retirer %1 d’une liste</translation>
    </message>
    <message>
        <source>Make the filter “%1”</source>
        <translation>Créer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the filter “%1”</source>
        <translation>Modifier le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Supprimer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Follow #%1</source>
        <translation>Suivre #%1</translation>
    </message>
    <message>
        <source>Unfollow #%1</source>
        <translation>Ne plus suivre #%1</translation>
    </message>
    <message numerus="yes">
        <source>Bring over %n person(s)</source>
        <translation>
            <numerusform>Reprendre %n personne</numerusform>
            <numerusform>Reprendre %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>sync: go on until all is there that can be, however long servers ask for.</source>
        <translation>sync&#xa0;: continuer jusqu’à ce que tout ce qui peut y être y soit, quel que soit le délai demandé par les serveurs.</translation>
    </message>
    <message>
        <source>sync: you agree that it is written to the standby, today and every day.</source>
        <translation>sync&#xa0;: vous consentez à ce que ce soit écrit sur le compte de secours, aujourd’hui et chaque jour.</translation>
    </message>
    <message>
        <source>blocked people</source>
        <translation>personnes bloquées</translation>
    </message>
    <message>
        <source>muted people</source>
        <translation>personnes masquées</translation>
    </message>
    <message>
        <source>blocked servers</source>
        <translation>serveurs bloqués</translation>
    </message>
    <message>
        <source>followed people</source>
        <translation>personnes suivies</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listes</translation>
    </message>
    <message>
        <source>people in lists</source>
        <translation>personnes dans les listes</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtres</translation>
    </message>
    <message>
        <source>followed hashtags</source>
        <translation>hashtags suivis</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>signets</translation>
    </message>
    <message>
        <source>You have not agreed to it yet: `godwit standby sync`.</source>
        <translation>Vous n’y avez pas encore consenti&#xa0;: `godwit standby sync`.</translation>
    </message>
    <message>
        <source>Paused: `godwit standby resume`.</source>
        <translation>En pause&#xa0;: `godwit standby resume`.</translation>
    </message>
    <message>
        <source>Last in step: %1.</source>
        <translation>À jour pour la dernière fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Prochaine fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What @%1 has to be brought along was not read yet.</source>
        <translation>Ce que @%1 a à emporter n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>@%1 has %2 of %3 things of @%4.</source>
        <translation>@%1 a %2 éléments sur %3 de @%4.</translation>
    </message>
    <message>
        <source>Godwit will write whom @%1 follows, mutes and blocks, its lists, filters, hashtags and public bookmarks to @%2, now and once a day. Blocks come first, only what Godwit put there is ever taken away, and people learn of the follows. If you agree: `godwit standby sync --yes`.</source>
        <translation>Godwit écrira sur @%2 qui @%1 suit, masque et bloque, ainsi que ses listes, filtres, hashtags et signets publics, maintenant puis une fois par jour. Les blocages passent en premier, seul ce que Godwit y a mis est jamais retiré, et les personnes apprennent qu’elles sont suivies. Si vous êtes d’accord&#xa0;: `godwit standby sync --yes`.</translation>
    </message>
    <message>
        <source>%1 It goes on at %2.</source>
        <translation>%1 La suite à %2.</translation>
    </message>
    <message>
        <source>The standby’s server does not find it.</source>
        <translation>Le serveur du compte de secours ne le trouve pas.</translation>
    </message>
    <message>
        <source>The standby’s server refused it.</source>
        <translation>Le serveur du compte de secours l’a refusé.</translation>
    </message>
    <message>
        <source>The standby’s server has no such thing.</source>
        <translation>Le serveur du compte de secours ne connaît rien de tel.</translation>
    </message>
    <message>
        <source>Not everybody may see this post, so it stays with your first account.</source>
        <translation>Ce message n’est pas visible par tout le monde&#xa0;: il reste avec votre premier compte.</translation>
    </message>
    <message>
        <source>Many of these went away at once, so they were left on the standby.</source>
        <translation>Beaucoup ont disparu d’un coup&#xa0;: ils ont été laissés sur le compte de secours.</translation>
    </message>
    <message>
        <source>The list is not there yet.</source>
        <translation>La liste n’y est pas encore.</translation>
    </message>
    <message>
        <source>Only whom one follows can be in a list, and this follow has not come about yet.</source>
        <translation>Seules les personnes suivies peuvent figurer dans une liste, et cet abonnement n’a pas encore abouti.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>follows not copied yet</source>
        <translation>abonnements pas encore copiés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s), copied %1</source>
        <translation>
            <numerusform>%Ln abonnement, copié %1</numerusform>
            <numerusform>%Ln abonnements, copiés %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>what was read stays readable</source>
        <translation>ce qui a été lu reste lisible</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>until it has been asked</source>
        <translation>tant qu’on ne l’a pas interrogé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) kept</source>
        <translation>
            <numerusform>%Ln message gardé</numerusform>
            <numerusform>%Ln messages gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them yours</source>
        <translation>
            <numerusform>dont %Ln de vous</numerusform>
            <numerusform>dont %Ln de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>copied %1</source>
        <translation>copiés %1</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>with their text</source>
        <translation>avec leur texte</translation>
    </message>
    <message>
        <source>The oldest is of %1</source>
        <translation>Le plus ancien est du %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 in the list %2</source>
        <translation>%1 dans la liste %2</translation>
    </message>
    <message>
        <source>not in step</source>
        <translation>pas à jour</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>being brought in step</source>
        <translation>mise à jour en cours</translation>
    </message>
    <message>
        <source>goes on %1</source>
        <comment>a time</comment>
        <translation>reprend %1</translation>
    </message>
    <message>
        <source>in step %1</source>
        <comment>a time</comment>
        <translation>à jour %1</translation>
    </message>
    <message>
        <source>begins soon</source>
        <translation>commence bientôt</translation>
    </message>
    <message>
        <source>Blocks and mutes</source>
        <translation>Blocages et masquages</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>People in lists</source>
        <translation>Personnes dans les listes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Followed hashtags</source>
        <translation>Hashtags suivis</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>only the old server can move them</source>
        <translation>seul l’ancien serveur peut les déplacer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date and a time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>there in %1 ms, back in %2 ms</source>
        <translation>aller en %1&#xa0;ms, retour en %2&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 cannot be used now. Everything you have read there is still here, but you cannot write: no account of yours on another server stands by.</source>
        <translation>%1 est inutilisable pour l’instant. Tout ce que vous y avez lu est encore ici, mais vous ne pouvez pas écrire&#xa0;: vous n’avez pas de compte de secours sur un autre serveur.</translation>
    </message>
    <message>
        <source>If %1 disappeared now, everything you have read there would still be here, but you could not write. Let an account of yours on another server stand by.</source>
        <translation>Si %1 disparaissait maintenant, tout ce que vous y avez lu serait encore ici, mais vous ne pourriez plus écrire. Faites d’un de vos comptes sur un autre serveur votre compte de secours.</translation>
    </message>
    <message>
        <source>%1 cannot be used now, and neither can %2. Everything you have read is still here, and what you write waits until one of them can.</source>
        <translation>%1 est inutilisable pour l’instant, et %2 aussi. Tout ce que vous avez lu est encore ici, et ce que vous écrivez attend que l’un des deux soit de nouveau utilisable.</translation>
    </message>
    <message>
        <source>If %1 disappeared now, everything you have read there would still be here, but what you write would wait: %2, which stands by, cannot be used now either.</source>
        <translation>Si %1 disparaissait maintenant, tout ce que vous y avez lu serait encore ici, mais ce que vous écrivez attendrait&#xa0;: %2, votre serveur de secours, est lui aussi inutilisable pour l’instant.</translation>
    </message>
    <message>
        <source>If %1 disappeared now, you would go on reading at once and wake up on %2.</source>
        <translation>Si %1 disparaissait maintenant, vous continueriez à lire aussitôt et vous réveilleriez sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>If %1 disappeared now, you would go on reading at once and wake up on %2 with %3 of your %Ln follow(s).</source>
        <translation>
            <numerusform>Si %1 disparaissait maintenant, vous continueriez à lire aussitôt et vous réveilleriez sur %2 avec %3 abonnement sur %Ln.</numerusform>
            <numerusform>Si %1 disparaissait maintenant, vous continueriez à lire aussitôt et vous réveilleriez sur %2 avec %3 de vos %Ln abonnements.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>how a date of this year is written, for Qt</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written, for Qt</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of today</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>since yesterday %1</source>
        <comment>a time</comment>
        <translation>depuis hier %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Refuses your sign-in</source>
        <translation>Refuse votre connexion</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Va bien</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Asks for patience</source>
        <translation>Demande de patienter</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Your account is frozen</source>
        <translation>Votre compte est gelé</translation>
    </message>
    <message>
        <source>Somebody else answers</source>
        <translation>Quelqu’un d’autre répond</translation>
    </message>
    <message>
        <source>while this network wants a sign-in first</source>
        <translation>tant que ce réseau demande d’abord une connexion</translation>
    </message>
    <message>
        <source>while this computer is offline</source>
        <translation>tant que cet ordinateur est hors ligne</translation>
    </message>
    <message>
        <source>%1, answers in %2 ms</source>
        <translation>%1, répond en %2&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 cannot be used now. You go on reading here, and can write as %2.</source>
        <translation>%1 est inutilisable pour l’instant. Vous continuez à lire ici et pouvez écrire en tant que %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be used now. You go on reading here, and can write on %2, with %3 of your %Ln follow(s).</source>
        <translation>
            <numerusform>%1 est inutilisable pour l’instant. Vous continuez à lire ici et pouvez écrire sur %2, avec %3 abonnement sur %Ln.</numerusform>
            <numerusform>%1 est inutilisable pour l’instant. Vous continuez à lire ici et pouvez écrire sur %2, avec %3 de vos %Ln abonnements.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>nothing read here yet</source>
        <translation>rien lu ici pour l’instant</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n’est pas là.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The disk is full: the backup in %1 was not written, and what was begun is gone again. Make room or choose another place.</source>
        <translation>Le disque est plein&#xa0;: la sauvegarde dans %1 n’a pas été écrite, et ce qui était commencé a été retiré. Faites de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key of the passphrase; it takes up to 1 GiB.</source>
        <translation>Il n’y a pas assez de mémoire pour tirer la clé de la phrase secrète&#xa0;; il en faut jusqu’à 1 Gio.</translation>
    </message>
    <message>
        <source>Another Godwit is writing a backup just now.</source>
        <translation>Un autre Godwit écrit une sauvegarde en ce moment.</translation>
    </message>
    <message>
        <source>It was broken off; nothing half-done is left.</source>
        <translation>C’est interrompu&#xa0;; il ne reste rien à moitié fait.</translation>
    </message>
    <message>
        <source>The data folder cannot be read or written: %1</source>
        <translation>Le dossier de données ne peut être ni lu ni écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not a list that Godwit can read: %2</source>
        <translation>%1 n’est pas une liste que Godwit sait lire&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing in %1 says whether these people are followed, muted or blocked, and Godwit does not guess. Say what it lists, or name it like Mastodon does: following_accounts.csv, muted_accounts.csv, blocked_accounts.csv.</source>
        <translation>Rien dans %1 ne dit si ces personnes sont suivies, masquées ou bloquées, et Godwit ne devine pas. Dites ce que c’est, ou nommez le fichier comme le fait Mastodon&#xa0;: following_accounts.csv, muted_accounts.csv, blocked_accounts.csv.</translation>
    </message>
    <message>
        <source>%1 says two things of what it lists (%2). So that nobody is followed who was to be blocked, it is not read; give it the right name.</source>
        <translation>%1 dit deux choses de ce qu’il contient (%2). Pour ne suivre personne qui devait être bloqué, il n’est pas lu&#xa0;; donnez-lui le bon nom.</translation>
    </message>
    <message>
        <source>%1 lists who followed you. Nobody but they themselves can do that again, so there is nothing to restore in it.</source>
        <translation>%1 contient les personnes qui vous suivaient. Elles seules peuvent le refaire, il n’y a donc rien à restaurer.</translation>
    </message>
    <message>
        <source>%1 was written by a later Godwit. Update this one to read it.</source>
        <translation>%1 a été écrit par un Godwit plus récent. Mettez celui-ci à jour pour le lire.</translation>
    </message>
    <message>
        <source>%1 is encrypted: its passphrase is needed.</source>
        <translation>%1 est chiffré&#xa0;: il faut sa phrase secrète.</translation>
    </message>
    <message>
        <source>This is not the passphrase of %1, or the file was changed at its beginning.</source>
        <translation>Ce n’est pas la phrase secrète de %1, ou le début du fichier a été modifié.</translation>
    </message>
    <message>
        <source>%1 was changed after it had been written: nothing from there on is read.</source>
        <translation>%1 a été modifié après avoir été écrit&#xa0;: rien n’en est lu à partir de là.</translation>
    </message>
    <message>
        <source>%1 is not whole: its end is missing or was changed.</source>
        <translation>%1 n’est pas entier&#xa0;: sa fin manque ou a été modifiée.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 est endommagé&#xa0;: %2</translation>
    </message>
    <message>
        <source>It holds a file whose name leads out of its folder (%1), as no honest backup does. Nothing of it is used.</source>
        <translation>Elle contient un fichier dont le nom mène hors de son dossier (%1), ce que ne fait aucune sauvegarde honnête. Rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>It holds a link or a device (%1), as no honest backup does. Nothing of it is used.</source>
        <translation>Elle contient un lien ou un périphérique (%1), ce que ne fait aucune sauvegarde honnête. Rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>%1 would unpack to more than Godwit takes. Nothing of it is used.</source>
        <translation>%1 deviendrait plus grand que ce que Godwit accepte. Rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>%1 holds more files or rows than Godwit takes. Nothing of it is used.</source>
        <translation>%1 contient plus de fichiers ou de lignes que Godwit n’en accepte. Rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>%1 is missing in the backup.</source>
        <translation>%1 manque dans la sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is not the file that the backup was written with.</source>
        <translation>%1 n’est pas le fichier avec lequel la sauvegarde a été écrite.</translation>
    </message>
    <message>
        <source>%1 was not in the backup when it was written.</source>
        <translation>%1 n’était pas dans la sauvegarde quand elle a été écrite.</translation>
    </message>
    <message>
        <source>%1 is in it twice, so nobody knows which one is meant. Nothing of it is used.</source>
        <translation>%1 s’y trouve deux fois, et personne ne sait lequel est le bon. Rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>%1 is no backup that Godwit knows: a folder with Mastodon&apos;s files, its archive, or a file that Godwit has written.</source>
        <translation>%1 n’est pas une sauvegarde que Godwit connaît&#xa0;: un dossier avec les fichiers de Mastodon, son archive, ou un fichier écrit par Godwit.</translation>
    </message>
    <message>
        <source>it cannot be unpacked.</source>
        <translation>il ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>a file&apos;s head is not readable.</source>
        <translation>l’en-tête d’un fichier n’est pas lisible.</translation>
    </message>
    <message>
        <source>it has become shorter.</source>
        <translation>il a raccourci.</translation>
    </message>
    <message>
        <source>it is no text.</source>
        <translation>ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>most of its lines name nothing of the kind, the first one is line %1.</source>
        <translation>la plupart de ses lignes ne nomment rien de tel, la première est la ligne %1.</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>abonnés</translation>
    </message>
    <message>
        <source>%1 posts, %2 favourites, %3 pictures and videos, %4 in %5 files</source>
        <translation>%1 messages, %2 favoris, %3 images et vidéos, %4 dans %5 fichiers</translation>
    </message>
    <message>
        <source>None is written by itself: `godwit backup schedule FOLDER`.</source>
        <translation>Aucune ne s’écrit d’elle-même&#xa0;: `godwit backup schedule DOSSIER`.</translation>
    </message>
    <message>
        <source>Every %1 hours one is written, encrypted, in %2. Next: %3.</source>
        <translation>Une sauvegarde chiffrée s’écrit toutes les %1 heures dans %2. La prochaine&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Every %1 hours one is written in %2. Next: %3.</source>
        <translation>Une sauvegarde s’écrit toutes les %1 heures dans %2. La prochaine&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: begun, and not ended</source>
        <translation>%1&#xa0;: commencée, pas terminée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Written, and read back: %1</source>
        <translation>Écrite et relue&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no backup of @%1 yet: `godwit backup write FOLDER`.</source>
        <translation>Il n’y a pas encore de sauvegarde de @%1&#xa0;: `godwit backup write DOSSIER`.</translation>
    </message>
    <message>
        <source>Last backup of @%1: %2</source>
        <translation>Dernière sauvegarde de @%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are there.</source>
        <translation>
            <numerusform>%n sauvegarde est là.</numerusform>
            <numerusform>%n sauvegardes sont là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole, as it was written on %1 for @%2.</source>
        <translation>Entière, telle qu’elle a été écrite le %1 pour @%2.</translation>
    </message>
    <message>
        <source>A passphrase for the backup: </source>
        <translation>Une phrase secrète pour la sauvegarde&#xa0;: </translation>
    </message>
    <message>
        <source>Passphrase of the backup: </source>
        <translation>Phrase secrète de la sauvegarde&#xa0;: </translation>
    </message>
    <message>
        <source>`godwit outbox cancel %1` takes it back.</source>
        <translation>`godwit outbox cancel %1` le reprend.</translation>
    </message>
    <message>
        <source>%1 has it and publishes it at %2.</source>
        <translation>%1 l’a reçu et le publie le %2.</translation>
    </message>
    <message>
        <source>%1 does not take it for later: it is kept in the outbox until %2 and goes out then, but only while Godwit runs.</source>
        <translation>%1 ne le prend pas pour plus tard&#xa0;: il est gardé dans la boîte d’envoi jusqu’au %2 et part alors, mais seulement si Godwit tourne.</translation>
    </message>
    <message>
        <source>%1 has it and publishes it at its time, if it answers to anybody then. If %2 is to publish it, it is taken off %1 as soon as that can be reached.</source>
        <translation>%1 l’a reçu et le publie à son heure, s’il répond alors à quelqu’un. Si %2 doit le publier, il est retiré de %1 dès que celui-ci peut être joint.</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Attend votre décision</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Follows the post before it</source>
        <translation>Suit le message précédent</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>%1 has it and publishes it, also while Godwit does not run.</source>
        <translation>%1 l’a reçu et le publie, même quand Godwit ne tourne pas.</translation>
    </message>
    <message>
        <source>Godwit sends it then: only while it runs.</source>
        <translation>Godwit l’envoie à ce moment-là&#xa0;: seulement s’il tourne.</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Pour plus tard</translation>
    </message>
    <message>
        <source>Its server publishes it at its time.</source>
        <translation>Son serveur le publie à son heure.</translation>
    </message>
    <message>
        <source>%1 shows this only to people who are signed in there.</source>
        <translation>%1 ne montre ceci qu’aux personnes qui y sont connectées.</translation>
    </message>
    <message>
        <source>A server answers at its address again, and nothing shows that it is the one you signed in to. Your sign-in is not sent to it before you say that it is.</source>
        <translation>Un serveur répond de nouveau à son adresse, et rien ne montre que c’est celui auquel vous vous êtes connecté. Votre connexion ne lui est pas envoyée avant que vous ne disiez que c’est lui.</translation>
    </message>
    <message>
        <source>It shows a key of its own, and none had been noted down before to compare it with.</source>
        <translation>Il montre une clé à lui, et aucune n’avait été notée auparavant pour la comparer.</translation>
    </message>
    <message>
        <source>It does not say who may read it. %1 would decide that, and how is not known here; on %2 it would be as you have set it there.</source>
        <translation>Elle ne dit pas qui peut la lire. %1 en déciderait, on ne sait pas ici de quelle façon&#xa0;; sur %2, ce serait selon votre réglage là-bas.</translation>
    </message>
    <message>
        <source>Its address is not a secure web address, so it was not fetched.</source>
        <translation>Son adresse n’est pas une adresse web sécurisée&#xa0;: rien n’a été récupéré.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Try again later.</source>
        <translation>%1 est injoignable. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 took too long to send it. Try again later, or open it in the browser.</source>
        <translation>%1 a mis trop de temps à l’envoyer. Réessayez plus tard, ou ouvrez-le dans le navigateur.</translation>
    </message>
    <message>
        <source>%1 does not give it out (answer %2).</source>
        <translation>%1 ne le donne pas (réponse %2).</translation>
    </message>
    <message>
        <source>It is larger than 128 MB. Open it in the browser to play it.</source>
        <translation>Il dépasse 128&#xa0;Mo. Ouvrez-le dans le navigateur pour le lire.</translation>
    </message>
    <message>
        <source>It is of a kind that cannot be played here. Open it in the browser.</source>
        <translation>Ce type de fichier ne se lit pas ici. Ouvrez-le dans le navigateur.</translation>
    </message>
    <message>
        <source>It cannot be kept on this disk. See whether it is full.</source>
        <translation>Il ne peut pas être gardé sur ce disque. Voyez s’il est plein.</translation>
    </message>
    <message>
        <source>It is not wanted any more.</source>
        <translation>Il n’est plus demandé.</translation>
    </message>
    <message>
        <source>The server does not find it.</source>
        <translation>Le serveur ne le trouve pas.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>Le serveur l’a refusé.</translation>
    </message>
    <message>
        <source>The server has no such thing.</source>
        <translation>Le serveur ne connaît pas cela.</translation>
    </message>
    <message>
        <source>Not everybody may see this post, so another account cannot have it.</source>
        <translation>Tout le monde ne peut pas voir ce message&#xa0;: un autre compte ne peut donc pas l’avoir.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>On l’a laissé tel quel.</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <comment>a size</comment>
        <translation>%1, chiffrée</translation>
    </message>
    <message>
        <source>Own posts</source>
        <translation>Vos messages</translation>
    </message>
    <message>
        <source>Followers, their names</source>
        <translation>Abonnés, leurs noms</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Toutes les %Ln heure</numerusform>
            <numerusform>Toutes les %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, encrypted.</source>
        <comment>how often, a folder</comment>
        <translation>%1 dans %2, chiffrée.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <comment>how often, a folder</comment>
        <translation>%1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln stay(s).</source>
        <translation>
            <numerusform>La plus récente est gardée.</numerusform>
            <numerusform>Les %Ln plus récentes sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them stay.</source>
        <translation>Toutes sont gardées.</translation>
    </message>
    <message>
        <source>The next one: %1.</source>
        <comment>a time</comment>
        <translation>La prochaine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Written %1, and read back: complete.</source>
        <comment>a time</comment>
        <translation>Écrite %1 et relue&#xa0;: complète.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, a sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>write one below</source>
        <translation>écrivez-en une ci-dessous</translation>
    </message>
    <message>
        <source>Asking the server for what is new</source>
        <translation>On demande au serveur ce qu’il y a de nouveau</translation>
    </message>
    <message>
        <source>Writing posts and pictures: %1 of %2</source>
        <translation>Écriture des messages et des images&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Writing posts and pictures</source>
        <translation>Écriture des messages et des images</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>The backup is written and was read back: complete, %1.</source>
        <comment>a size</comment>
        <translation>La sauvegarde est écrite et a été relue&#xa0;: complète, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be had; see below.</source>
        <translation>
            <numerusform>%Ln chose n’a pas pu être obtenue&#xa0;; voir ci-dessous.</numerusform>
            <numerusform>%Ln choses n’ont pas pu être obtenues&#xa0;; voir ci-dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every one of its %Ln file(s) is there and as it was written on %1, %2 in all.</source>
        <translation>
            <numerusform>Son unique fichier est là et tel qu’il a été écrit le %1, %2 en tout.</numerusform>
            <numerusform>Chacun de ses %Ln fichiers est là et tel qu’il a été écrit le %1, %2 en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln blocage</numerusform>
            <numerusform>%Ln blocages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mute(s)</source>
        <translation>
            <numerusform>%Ln personne masquée</numerusform>
            <numerusform>%Ln personnes masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked server(s)</source>
        <translation>
            <numerusform>%Ln serveur bloqué</numerusform>
            <numerusform>%Ln serveurs bloqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln liste</numerusform>
            <numerusform>%Ln listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in lists</source>
        <translation>
            <numerusform>%Ln personne dans des listes</numerusform>
            <numerusform>%Ln personnes dans des listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <translation>
            <numerusform>%Ln filtre</numerusform>
            <numerusform>%Ln filtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln followed hashtag(s)</source>
        <translation>
            <numerusform>%Ln hashtag suivi</numerusform>
            <numerusform>%Ln hashtags suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln signet</numerusform>
            <numerusform>%Ln signets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln abonné</numerusform>
            <numerusform>%Ln abonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>Personnes masquées</translation>
    </message>
    <message>
        <source>Blocked servers</source>
        <translation>Serveurs bloqués</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln faite</numerusform>
            <numerusform>%Ln faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked for</source>
        <translation>
            <numerusform>%Ln demandée</numerusform>
            <numerusform>%Ln demandées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln introuvable</numerusform>
            <numerusform>%Ln introuvables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not possible there</source>
        <translation>
            <numerusform>%Ln impossible là-bas</numerusform>
            <numerusform>%Ln impossibles là-bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there before</source>
        <translation>
            <numerusform>%Ln déjà là</numerusform>
            <numerusform>%Ln déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>%Ln encore à faire</numerusform>
            <numerusform>%Ln encore à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by you, left as it is</source>
        <translation>
            <numerusform>%Ln modifiée par vous, laissée telle quelle</numerusform>
            <numerusform>%Ln modifiées par vous, laissées telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to take back.</source>
        <translation>Il n’y avait rien à reprendre.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of a line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <comment>a time</comment>
        <translation>annulée %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>a time</comment>
        <translation>terminée %1</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>annulation en cours</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a backup, an account</comment>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>all of them new</source>
        <translation>tout est nouveau</translation>
    </message>
    <message>
        <source>all there already, or nothing to do</source>
        <translation>tout y est déjà, ou il n’y a rien à faire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln déjà là</numerusform>
            <numerusform>%Ln déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be had: %1</source>
        <translation>
            <numerusform>%Ln impossible à avoir&#xa0;: %1</numerusform>
            <numerusform>%Ln impossibles à avoir&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 is there; this is %2. `godwit update get` fetches it, `godwit update apply` puts it in place.</source>
        <translation>La version %1 est là&#xa0;; celle-ci est la %2. `godwit update get` la récupère, `godwit update apply` la met en place.</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>C’est la version la plus récente, %1.</translation>
    </message>
    <message>
        <source>Release %1, vouched for until %2.</source>
        <translation>Publication %1, garantie jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 has release %2.</source>
        <translation>%1 a la publication %2.</translation>
    </message>
    <message>
        <source>There is nothing newer than this version.</source>
        <translation>Il n’y a rien de plus récent que cette version.</translation>
    </message>
    <message>
        <source>Version %1 is fetched and verified: %2, of which %3 came now and %4 from the present version.</source>
        <translation>La version %1 est récupérée et vérifiée&#xa0;: %2, dont %3 viennent d’arriver et %4 viennent de la version présente.</translation>
    </message>
    <message>
        <source>%1 is version %2 from its next start on. The one before is kept: should this one not start, the start after it has the old one again.</source>
        <translation>%1 sera la version %2 dès son prochain démarrage. La précédente est gardée&#xa0;: si la nouvelle ne démarre pas, le démarrage suivant reprend l’ancienne.</translation>
    </message>
    <message>
        <source>Genuine: %1 is version %2 for %3, as it was released and signed.</source>
        <translation>Authentique&#xa0;: %1 est la version %2 pour %3, telle qu’elle a été publiée et signée.</translation>
    </message>
    <message>
        <source>%1 is a mirror of version %2 for %3, verified: on a stick for `godwit update from`, or on a web server for everybody.</source>
        <translation>%1 est un miroir de la version %2 pour %3, vérifié&#xa0;: sur une clé USB pour `godwit update from`, ou sur un serveur web pour tout le monde.</translation>
    </message>
    <message>
        <source>The lists of trusted keys before number %1 are not known here: a Godwit that is older than that needs another mirror.</source>
        <translation>Les listes des clés de confiance d’avant le numéro %1 ne sont pas connues ici&#xa0;: un Godwit plus ancien a besoin d’un autre miroir.</translation>
    </message>
    <message>
        <source>it is a link, and a mirror has none.</source>
        <translation>c’est un lien, et un miroir n’en a pas.</translation>
    </message>
    <message>
        <source>This Godwit came with your system&apos;s packages, and its updates come with them, too.</source>
        <translation>Ce Godwit vient des paquets de votre système, et ses mises à jour aussi.</translation>
    </message>
    <message>
        <source>This build trusts keys that everybody knows, so it takes no updates. Say with --root whom you trust.</source>
        <translation>Cette compilation se fie à des clés que tout le monde connaît, elle ne prend donc aucune mise à jour. Dites avec --root à qui vous vous fiez.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced: you may not write there, or it is not one file. Put the new version in its place by hand.</source>
        <translation>%1 ne peut pas être remplacé&#xa0;: vous ne pouvez pas y écrire, ou ce n’est pas un seul fichier. Mettez la nouvelle version à sa place à la main.</translation>
    </message>
    <message>
        <source>This computer has no network now. Updates wait until it has.</source>
        <translation>Cet ordinateur n’a pas de réseau pour l’instant. Les mises à jour attendent qu’il en ait un.</translation>
    </message>
    <message>
        <source>This network counts what is fetched, so the update waits for another one. --metered fetches it now.</source>
        <translation>Ce réseau compte ce qui est récupéré, la mise à jour en attend donc un autre. --metered la récupère maintenant.</translation>
    </message>
    <message>
        <source>No mirror is known. Add one, a line each, to %1, or name one with --mirror.</source>
        <translation>Aucun miroir n’est connu. Ajoutez-en à %1, un par ligne, ou nommez-en un avec --mirror.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a mirror: https://HOST/FOLDER.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un miroir&#xa0;: https://HÔTE/DOSSIER.</translation>
    </message>
    <message>
        <source>Another Godwit is updating already. Wait for it.</source>
        <translation>Un autre Godwit se met déjà à jour. Attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>The update was stopped. What was fetched is kept and used the next time.</source>
        <translation>La mise à jour a été arrêtée. Ce qui a été récupéré est gardé et servira la prochaine fois.</translation>
    </message>
    <message>
        <source>There is no room for %1. Make some, and try again.</source>
        <translation>Il n’y a pas de place pour %1. Faites-en, puis réessayez.</translation>
    </message>
    <message>
        <source>What was known of earlier releases could not be read and was set aside. Godwit trusts the keys it was built with.</source>
        <translation>Ce que l’on savait des publications précédentes est illisible et a été mis de côté. Godwit se fie aux clés avec lesquelles il a été compilé.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 sends so slowly, or nothing, that it was left.</source>
        <translation>%1 envoie trop lentement, ou rien, et a été laissé de côté.</translation>
    </message>
    <message>
        <source>%1 does not have what a mirror has.</source>
        <translation>%1 n’a pas ce qu’a un miroir.</translation>
    </message>
    <message>
        <source>%1 gives out files only as a whole.</source>
        <translation>%1 ne donne les fichiers qu’en entier.</translation>
    </message>
    <message>
        <source>%1 sends to another host, and a mirror speaks for itself only: nothing was taken.</source>
        <translation>%1 renvoie vers un autre hôte, or un miroir ne parle que pour lui-même&#xa0;: rien n’a été pris.</translation>
    </message>
    <message>
        <source>%1 sends more than there can be: refused before the end.</source>
        <translation>%1 envoie plus qu’il ne peut y avoir&#xa0;: refusé avant la fin.</translation>
    </message>
    <message>
        <source>%1: this is not a signed release, or a part of it is broken.</source>
        <translation>%1&#xa0;: ce n’est pas une publication signée, ou une partie en est abîmée.</translation>
    </message>
    <message>
        <source>%1: this release is of a form that only a newer Godwit reads. Get one by hand.</source>
        <translation>%1&#xa0;: cette publication est d’une forme que seul un Godwit plus récent sait lire. Procurez-vous-en un à la main.</translation>
    </message>
    <message>
        <source>%1: signed in a way that this Godwit does not know: refused.</source>
        <translation>%1&#xa0;: signé d’une manière que ce Godwit ne connaît pas&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>%1: signed by nobody whom Godwit trusts: refused.</source>
        <translation>%1&#xa0;: signé par personne à qui Godwit se fie&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>%1: changed after it was signed: refused.</source>
        <translation>%1&#xa0;: modifié après avoir été signé&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>%1: signed by too few of those who must agree (one key may be stolen): refused.</source>
        <translation>%1&#xa0;: signé par trop peu de ceux qui doivent être d’accord (une clé est peut-être volée)&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>%1: the list of trusted keys breaks its own rules: refused.</source>
        <translation>%1&#xa0;: la liste des clés de confiance enfreint ses propres règles&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>%1: signed, but not a whole release: refused.</source>
        <translation>%1&#xa0;: signé, mais ce n’est pas une publication entière&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>%1: the release names a file outside of its folder: refused.</source>
        <translation>%1&#xa0;: la publication nomme un fichier hors de son dossier&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>%1: an older release than the one known here: refused.</source>
        <translation>%1&#xa0;: une publication plus ancienne que celle connue ici&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>Two different releases with one number are signed (%1): refused. Somebody may hold the project&apos;s keys who should not; wait for word from elsewhere.</source>
        <translation>Deux publications différentes de même numéro sont signées (%1)&#xa0;: refusé. Quelqu’un détient peut-être les clés du projet sans y avoir droit&#xa0;; attendez des nouvelles venues d’ailleurs.</translation>
    </message>
    <message>
        <source>%1: nothing newer than what is known, and that is no longer vouched for. News may be held back: ask other mirrors, or a friend.</source>
        <translation>%1&#xa0;: rien de plus récent que ce qui est connu, et cela n’est plus garanti. Des nouvelles sont peut-être retenues&#xa0;: demandez à d’autres miroirs, ou à un ami.</translation>
    </message>
    <message>
        <source>The list of trusted keys is more than a year old, so nothing is taken by it. Get the new version by hand, and check it.</source>
        <translation>La liste des clés de confiance a plus d’un an, rien n’est donc pris d’après elle. Procurez-vous la nouvelle version à la main, et vérifiez-la.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back, and by the time that it showed before the release has expired: refused. Set the clock right; if it is right now, say --trust-clock.</source>
        <translation>L’horloge de cet ordinateur a été reculée, et à l’heure qu’elle montrait avant, la publication a expiré&#xa0;: refusé. Réglez l’horloge&#xa0;; si elle est juste maintenant, dites --trust-clock.</translation>
    </message>
    <message>
        <source>The release has nothing for this system (%1).</source>
        <translation>La publication n’a rien pour ce système (%1).</translation>
    </message>
    <message>
        <source>%1: the file of another system (%2) in place of this one&apos;s: refused.</source>
        <translation>%1&#xa0;: le fichier d’un autre système (%2) à la place de celui de ce système&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>%1: a file that does not belong to the release: refused.</source>
        <translation>%1&#xa0;: un fichier qui n’appartient pas à la publication&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>%1: larger than the release says: refused.</source>
        <translation>%1&#xa0;: plus grand que ne le dit la publication&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>%1: shorter than the release says: refused.</source>
        <translation>%1&#xa0;: plus court que ne le dit la publication&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>%1: a piece is not what the release says: refused.</source>
        <translation>%1&#xa0;: un morceau n’est pas ce que dit la publication&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>%1 was exchanged after it had been verified: refused, and the old version is in its place.</source>
        <translation>%1 a été échangé après avoir été vérifié&#xa0;: refusé, et l’ancienne version est à sa place.</translation>
    </message>
    <message>
        <source>No release is known that %1 could be held against: `godwit update check`, or put the mirror&apos;s release.json beside it.</source>
        <translation>Aucune publication n’est connue à laquelle comparer %1&#xa0;: `godwit update check`, ou mettez à côté le release.json du miroir.</translation>
    </message>
    <message>
        <source>Nothing is fetched yet: `godwit update get`.</source>
        <translation>Rien n’est encore récupéré&#xa0;: `godwit update get`.</translation>
    </message>
    <message>
        <source>Version %1 is genuine, but does not start on this computer. The old one stays.</source>
        <translation>La version %1 est authentique, mais ne démarre pas sur cet ordinateur. L’ancienne reste.</translation>
    </message>
    <message>
        <source>There is no earlier version beside %1.</source>
        <translation>Il n’y a pas de version précédente à côté de %1.</translation>
    </message>
    <message>
        <source>%1: nobody vouches for this release any more, so it is not taken unasked. --although-old takes it.</source>
        <translation>%1&#xa0;: plus personne ne garantit cette publication, elle n’est donc pas prise sans qu’on le demande. --although-old la prend.</translation>
    </message>
    <message>
        <source>Version %1 did not start here, or was left, so Godwit waits for the next one. --again tries it once more.</source>
        <translation>La version %1 n’a pas démarré ici, ou a été quittée, Godwit attend donc la suivante. --again la réessaie.</translation>
    </message>
    <message>
        <source>`godwit outbox retry %1` tries again; to choose, `godwit outbox cancel %1` and say --visibility.</source>
        <translation>`godwit outbox retry %1` réessaie&#xa0;; pour choisir, `godwit outbox cancel %1` puis donnez --visibility.</translation>
    </message>
    <message>
        <source>%1 does not say who sees your posts when you do not choose, so this one was not sent. Choose its visibility, or send it again later.</source>
        <translation>%1 ne dit pas qui voit vos messages quand vous ne choisissez pas, donc celui-ci n’a pas été envoyé. Choisissez sa visibilité, ou renvoyez-le plus tard.</translation>
    </message>
    <message>
        <source>This account&apos;s sign-in cannot be read just now: the keychain is locked, or its passphrase is missing.</source>
        <translation>Le jeton de ce compte ne peut pas être lu pour l’instant&#xa0;: le trousseau est verrouillé, ou sa phrase de passe manque.</translation>
    </message>
    <message>
        <source>Nothing is sent to any server, because Godwit was told to stay offline.</source>
        <translation>Rien n’est envoyé à aucun serveur, car Godwit doit rester hors ligne.</translation>
    </message>
    <message>
        <source>It is kept in the outbox: it goes out while Godwit&apos;s window is open and the server answers, or with `godwit outbox wait`.</source>
        <translation>C’est gardé dans la boîte d’envoi&#xa0;: cela partira quand la fenêtre de Godwit sera ouverte et que le serveur répondra, ou avec `godwit outbox wait`.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file of tokens. Try again with the right one.</source>
        <translation>Cette phrase de passe n’ouvre pas le fichier de jetons. Réessayez avec la bonne.</translation>
    </message>
    <message>
        <source>Standard input has more than 1 MiB. Nothing of it was taken.</source>
        <translation>L’entrée standard dépasse 1&#xa0;Mio. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Standard input is not UTF-8. Nothing of it was taken: convert it first, with iconv for example.</source>
        <translation>L’entrée standard n’est pas en UTF-8. Rien n’en a été pris&#xa0;: convertissez-la d’abord, avec iconv par exemple.</translation>
    </message>
    <message>
        <source>It is kept in the outbox and goes out when you have signed in again.</source>
        <translation>C’est gardé dans la boîte d’envoi et partira dès que vous vous connecterez de nouveau.</translation>
    </message>
    <message>
        <source>This comes from a copy that was kept before a later version of Godwit began: it may have been sent since. Look on the server before you send it again.</source>
        <translation>Ceci vient d’une copie conservée avant l’arrivée d’une version plus récente de Godwit&#xa0;: cela a pu être envoyé depuis. Regardez sur le serveur avant de le renvoyer.</translation>
    </message>
    <message>
        <source>A data file was damaged, and this comes from an earlier copy: it may have been sent since. Look on the server before you send it again.</source>
        <translation>Un fichier de données était endommagé, et ceci vient d’une copie antérieure&#xa0;: cela a pu être envoyé depuis. Regardez sur le serveur avant de le renvoyer.</translation>
    </message>
    <message>
        <source>This build trusts keys that everybody knows, so it takes no updates.</source>
        <translation>Cette version de développement se fie à des clés que tout le monde connaît&#xa0;: elle n’accepte donc aucune mise à jour.</translation>
    </message>
    <message>
        <source>This network counts what is fetched, so the update waits for another one.</source>
        <translation>Ce réseau compte ce qui est téléchargé&#xa0;: la mise à jour en attend un autre.</translation>
    </message>
    <message>
        <source>No mirror is known. Add some, a line each, to %1.</source>
        <translation>Aucun miroir n’est connu. Ajoutez-en, un par ligne, à %1.</translation>
    </message>
    <message>
        <source>%1: nobody vouches for this release any more, so it is not taken unasked.</source>
        <translation>%1&#xa0;: plus personne ne se porte garant de cette version, elle n’est donc pas prise sans votre accord.</translation>
    </message>
    <message>
        <source>This computer’s clock was set back, and by the time that it showed before the release has expired: refused. Set the clock right.</source>
        <translation>L’horloge de cet ordinateur a été reculée et, à l’heure qu’elle indiquait avant, la version a expiré&#xa0;: refusée. Réglez l’horloge.</translation>
    </message>
    <message>
        <source>Version %1 did not start here, or was left, so Godwit waits for the next one.</source>
        <translation>La version %1 n’a pas démarré ici, ou a été abandonnée&#xa0;: Godwit attend la suivante.</translation>
    </message>
    <message>
        <source>What was fetched is not there any more.</source>
        <translation>Ce qui avait été téléchargé n’est plus là.</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>trop lent</translation>
    </message>
    <message>
        <source>has no release</source>
        <translation>n’a aucune version</translation>
    </message>
    <message>
        <source>has an older release</source>
        <translation>a une version plus ancienne</translation>
    </message>
    <message>
        <source>has an old release</source>
        <translation>a une vieille version</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>answers, has release %1</source>
        <translation>répond, a la publication %1</translation>
    </message>
    <message>
        <source>Another version is in place and begins with the next start.</source>
        <translation>Une autre version est en place et prendra effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Version %1 is being fetched.</source>
        <translation>La version %1 est en cours de téléchargement.</translation>
    </message>
    <message>
        <source>Version %1 is here, verified and ready.</source>
        <translation>La version %1 est là, vérifiée et prête.</translation>
    </message>
    <message>
        <source>Version %1 is out.</source>
        <translation>La version %1 est sortie.</translation>
    </message>
    <message>
        <source>There is nothing newer in %1.</source>
        <translation>Il n’y a rien de plus récent dans %1.</translation>
    </message>
    <message>
        <source>This is the newest version that is known.</source>
        <translation>C’est la version la plus récente que l’on connaisse.</translation>
    </message>
    <message>
        <source>Released on %1, %2</source>
        <translation>Publiée le %1, %2</translation>
    </message>
    <message>
        <source>Released on %1</source>
        <translation>Publiée le %1</translation>
    </message>
    <message>
        <source>%1 of %2 fetched</source>
        <comment>sizes</comment>
        <translation>%1 téléchargés sur %2</translation>
    </message>
    <message>
        <source>, %1 taken from this version</source>
        <comment>a size</comment>
        <translation>, %1 repris de cette version</translation>
    </message>
    <message>
        <source>, %1 was here already</source>
        <comment>a size</comment>
        <translation>, %1 étaient déjà là</translation>
    </message>
    <message>
        <source>Fetch it all the same</source>
        <translation>Télécharger quand même</translation>
    </message>
    <message>
        <source>Take it although it is old</source>
        <translation>La prendre bien qu’elle soit ancienne</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>L’horloge est juste maintenant</translation>
    </message>
    <message>
        <source>Try it once more</source>
        <translation>L’essayer encore une fois</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>La version précédente</translation>
    </message>
    <message>
        <source>The version before, %1</source>
        <translation>La version précédente, %1</translation>
    </message>
    <message>
        <source>Once a day, and only where the network does not count what is fetched.</source>
        <translation>Une fois par jour, et seulement quand le réseau ne compte pas ce qui est téléchargé.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <comment>a day and a time</comment>
        <translation>Prochaine fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last looked %1.</source>
        <comment>a day and a time</comment>
        <translation>Dernière recherche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No mirror has been asked yet.</source>
        <translation>Aucun miroir n’a encore été interrogé.</translation>
    </message>
    <message>
        <source>%1 of %2 answered as they should</source>
        <comment>mirrors</comment>
        <translation>%1 sur %2 ont répondu comme il faut</translation>
    </message>
    <message>
        <source>The archive of @%1 holds %2 posts, %3 boosts and %4 files (%5). Nothing was imported.</source>
        <translation>L’archive de @%1 contient %2 messages, %3 partages et %4 fichiers (%5). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The archive of @%1 is here: %2 posts (%3 new), %4 files (%5).</source>
        <translation>L’archive de @%1 est ici&#xa0;: %2 messages (%3 nouveaux), %4 fichiers (%5).</translation>
    </message>
    <message>
        <source>Read it: `godwit timeline home --account archive:%1`</source>
        <translation>Pour la lire&#xa0;: `godwit timeline home --account archive:%1`</translation>
    </message>
    <message>
        <source>  What is known of this archive could not be read: %1</source>
        <translation>  Ce que l’on sait de cette archive n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 posts, %2 files (%3)</source>
        <translation>%1 messages, %2 fichiers (%3)</translation>
    </message>
    <message>
        <source>  Not wholly imported: `godwit archive import %1` goes on.</source>
        <translation>  Pas importée en entier&#xa0;: `godwit archive import %1` continue.</translation>
    </message>
    <message>
        <source>This post is not in the archive of @%1.</source>
        <translation>Ce message n’est pas dans l’archive de @%1.</translation>
    </message>
    <message>
        <source>%1 is not in the archive of @%2.</source>
        <translation>%1 n’est pas dans l’archive de @%2.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be read.</source>
        <translation>
            <numerusform>%n élément est illisible.</numerusform>
            <numerusform>%n éléments sont illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no address of their own.</source>
        <translation>
            <numerusform>%n élément n’a pas d’adresse à lui.</numerusform>
            <numerusform>%n éléments n’ont pas d’adresse à eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no time, or one that cannot be.</source>
        <translation>
            <numerusform>%n élément n’a pas d’heure, ou une heure impossible.</numerusform>
            <numerusform>%n éléments n’ont pas d’heure, ou une heure impossible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are of somebody else than the archive’s owner.</source>
        <translation>
            <numerusform>%n élément est de quelqu’un d’autre que le propriétaire de l’archive.</numerusform>
            <numerusform>%n éléments sont de quelqu’un d’autre que le propriétaire de l’archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are neither posts nor boosts.</source>
        <translation>
            <numerusform>%n élément n’est ni un message ni un partage.</numerusform>
            <numerusform>%n éléments ne sont ni des messages ni des partages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no pictures, films or sounds.</source>
        <translation>
            <numerusform>%n fichier n’est ni une image, ni un film, ni un son.</numerusform>
            <numerusform>%n fichiers ne sont ni des images, ni des films, ni des sons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are larger than Godwit keeps.</source>
        <translation>
            <numerusform>%n fichier est plus gros que ce que Godwit garde.</numerusform>
            <numerusform>%n fichiers sont plus gros que ce que Godwit garde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that posts name are not in the archive.</source>
        <translation>
            <numerusform>%n fichier que des messages nomment n’est pas dans l’archive.</numerusform>
            <numerusform>%n fichiers que des messages nomment ne sont pas dans l’archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n post(s) that were boosted an archive has only the address, and they are not here.</source>
        <translation>
            <numerusform>De %n message partagé, l’archive n’a que l’adresse, et il n’est pas ici.</numerusform>
            <numerusform>De %n messages partagés, l’archive n’a que l’adresse, et ils ne sont pas ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n favourite(s) and bookmark(s) an archive has only the address, and they are not here.</source>
        <translation>
            <numerusform>De %n favori ou signet, l’archive n’a que l’adresse, et il n’est pas ici.</numerusform>
            <numerusform>De %n favoris et signets, l’archive n’a que l’adresse, et ils ne sont pas ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no archive that Godwit knows. It takes the file or folder that a Mastodon server or X (Twitter) made for you, and Godwit’s own backups.</source>
        <translation>%1 n’est pas une archive que Godwit connaît. Il prend le fichier ou le dossier qu’un serveur Mastodon ou X (Twitter) a fait pour vous, et les sauvegardes de Godwit.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>to be read and searched</source>
        <translation>à lire et à fouiller</translation>
    </message>
    <message>
        <source>The disk is full. What came in until then is kept: make room and import the archive again, it goes on where it stopped.</source>
        <translation>Le disque est plein. Ce qui est entré jusque-là est gardé&#xa0;: faites de la place et importez de nouveau l’archive, elle reprend où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>It was broken off. What came in until then is kept: import the archive again, it goes on where it stopped.</source>
        <translation>L’importation a été interrompue. Ce qui est entré jusque-là est gardé&#xa0;: importez de nouveau l’archive, elle reprend où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>An archive is being imported just now. Wait until it is done, or stop it.</source>
        <translation>Une archive est en cours d’importation. Attendez la fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>This link is too long to be that of a post or a person.</source>
        <translation>Ce lien est trop long pour être celui d’un message ou d’une personne.</translation>
    </message>
    <message>
        <source>This link names neither a post nor a person.</source>
        <translation>Ce lien ne désigne ni un message ni une personne.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 et %n autre</numerusform>
            <numerusform>%1, %2 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is almost full, so nothing new is fetched: what room is left is for what you write. Free some space, then try again.</source>
        <translation>Le disque est presque plein, alors rien de nouveau n’est demandé aux serveurs&#xa0;: la place qui reste est pour ce que vous écrivez. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no archive of %1 here: `godwit archive list`.</source>
        <translation>Il n’y a pas d’archive de %1 ici&#xa0;: `godwit archive list`.</translation>
    </message>
    <message>
        <source>Say to which account, by --to HANDLE; `godwit accounts` lists who is signed in.</source>
        <translation>Dites à quel compte, par --to IDENTIFIANT&#xa0;; `godwit accounts` dit qui est connecté.</translation>
    </message>
    <message>
        <source>There is no visibility “%1”: say public, unlisted, followers or direct.</source>
        <translation>Il n’y a pas de visibilité «&#xa0;%1&#xa0;»&#xa0;: tapez public, unlisted, followers ou direct.</translation>
    </message>
    <message>
        <source>It goes on at %1.</source>
        <translation>Cela continue à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) so far …</source>
        <translation>
            <numerusform>%n message jusqu’ici…</numerusform>
            <numerusform>%n messages jusqu’ici…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Godwit will write %n post(s) to @%1. Look at it first with --dry-run; if you agree: `godwit archive republish … --yes`.</source>
        <translation>
            <numerusform>Godwit va écrire %n message chez @%1. Regardez d’abord avec --dry-run&#xa0;; si vous êtes d’accord&#xa0;: `godwit archive republish … --yes`.</numerusform>
            <numerusform>Godwit va écrire %n messages chez @%1. Regardez d’abord avec --dry-run&#xa0;; si vous êtes d’accord&#xa0;: `godwit archive republish … --yes`.</numerusform>
        </translation>
    </message>
    <message>
        <source>X’s archive does not tell for certain whether the account was protected. If it was, say --visibility followers.</source>
        <translation>L’archive de X ne dit pas avec certitude si le compte était protégé. S’il l’était, ajoutez --visibility followers.</translation>
    </message>
    <message>
        <source>Nothing of this archive was given to @%1 yet.</source>
        <translation>Rien de cette archive n’a encore été donné à @%1.</translation>
    </message>
    <message>
        <source>republish: the account that gets the posts.</source>
        <translation>republish&#xa0;: le compte qui reçoit les messages.</translation>
    </message>
    <message>
        <source>republish: you have seen what --dry-run says, and agree.</source>
        <translation>republish&#xa0;: vous avez vu ce que dit --dry-run, et vous êtes d’accord.</translation>
    </message>
    <message>
        <source>republish: also what was for followers only, for those of the account.</source>
        <translation>republish&#xa0;: aussi ce qui n’était que pour les abonnés, pour ceux du compte.</translation>
    </message>
    <message>
        <source>republish: also what was for yourself alone; what names others never goes.</source>
        <translation>republish&#xa0;: aussi ce qui n’était que pour vous&#xa0;; ce qui nomme d’autres personnes ne part jamais.</translation>
    </message>
    <message>
        <source>republish: no post is shown to more people than this: public, unlisted, followers, direct.</source>
        <translation>republish&#xa0;: aucun message n’est montré à plus de monde que cela&#xa0;: public, unlisted, followers, direct.</translation>
    </message>
    <message>
        <source>republish: stop after the post that is under way; the command without it goes on.</source>
        <translation>republish&#xa0;: s’arrêter après le message en cours&#xa0;; la commande sans cette option reprend.</translation>
    </message>
    <message>
        <source>republish: go on until all is there that can be, however long the server asks for.</source>
        <translation>republish&#xa0;: continuer jusqu’à ce que tout ce qui peut y être y soit, aussi longtemps que le serveur le demande.</translation>
    </message>
    <message numerus="yes">
        <source>Of the archive of @%1, %n post(s) would go to @%2 under their own dates, delivered to nobody; whoever opens the profile there sees them.</source>
        <translation>
            <numerusform>De l’archive de @%1, %n message irait chez @%2 sous sa propre date, sans être remis à personne&#xa0;; qui ouvre le profil là-bas le voit.</numerusform>
            <numerusform>De l’archive de @%1, %n messages iraient chez @%2 sous leur propre date, sans être remis à personne&#xa0;; qui ouvre le profil là-bas les voit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With them %n file(s) (%1).</source>
        <translation>
            <numerusform>Avec %n fichier (%1).</numerusform>
            <numerusform>Avec %n fichiers (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Laissés de côté&#xa0;:</translation>
    </message>
    <message>
        <source>%1 of %2 posts are at @%3 now.</source>
        <translation>%1 messages sur %2 sont maintenant chez @%3.</translation>
    </message>
    <message>
        <source>The same command goes on where it stopped.</source>
        <translation>La même commande reprend là où elle s’est arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are longer than the server takes.</source>
        <translation>
            <numerusform>%n message est plus long que le serveur ne l’accepte.</numerusform>
            <numerusform>%n messages sont plus longs que le serveur ne l’accepte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) have more files than the server takes.</source>
        <translation>
            <numerusform>%n message a plus de fichiers que le serveur n’en accepte.</numerusform>
            <numerusform>%n messages ont plus de fichiers que le serveur n’en accepte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n post(s) a file is not in the archive.</source>
        <translation>
            <numerusform>De %n message, un fichier n’est pas dans l’archive.</numerusform>
            <numerusform>De %n messages, un fichier n’est pas dans l’archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n post(s) a file is larger than the server takes.</source>
        <translation>
            <numerusform>De %n message, un fichier est plus gros que le serveur ne l’accepte.</numerusform>
            <numerusform>De %n messages, un fichier est plus gros que le serveur ne l’accepte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n post(s) a description is longer than the server takes.</source>
        <translation>
            <numerusform>De %n message, une description est plus longue que le serveur ne l’accepte.</numerusform>
            <numerusform>De %n messages, une description est plus longue que le serveur ne l’accepte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) have neither text nor a file.</source>
        <translation>
            <numerusform>%n message n’a ni texte ni fichier.</numerusform>
            <numerusform>%n messages n’ont ni texte ni fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are for people for whom the server has no visibility.</source>
        <translation>
            <numerusform>%n message est pour un public que le serveur ne connaît pas.</numerusform>
            <numerusform>%n messages sont pour un public que le serveur ne connaît pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s): they are others’ posts.</source>
        <translation>
            <numerusform>%n partage&#xa0;: c’est le message de quelqu’un d’autre.</numerusform>
            <numerusform>%n partages&#xa0;: ce sont les messages d’autres personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) answer others, or what is not in the archive; servers take no such posts of the past.</source>
        <translation>
            <numerusform>%n message répond à quelqu’un d’autre, ou à ce qui n’est pas dans l’archive&#xa0;; les serveurs n’acceptent pas de tels messages du passé.</numerusform>
            <numerusform>%n messages répondent à d’autres, ou à ce qui n’est pas dans l’archive&#xa0;; les serveurs n’acceptent pas de tels messages du passé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) answer an own post that is left out.</source>
        <translation>
            <numerusform>%n message répond à l’un des vôtres qui est laissé de côté.</numerusform>
            <numerusform>%n messages répondent à l’un des vôtres qui est laissé de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) mention others; servers take no such posts of the past.</source>
        <translation>
            <numerusform>%n message mentionne quelqu’un d’autre&#xa0;; les serveurs n’acceptent pas de tels messages du passé.</numerusform>
            <numerusform>%n messages mentionnent d’autres personnes&#xa0;; les serveurs n’acceptent pas de tels messages du passé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s): nobody could vote in them.</source>
        <translation>
            <numerusform>%n sondage&#xa0;: personne ne pourrait y voter.</numerusform>
            <numerusform>%n sondages&#xa0;: personne ne pourrait y voter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were for followers only.</source>
        <translation>
            <numerusform>%n message n’était que pour les abonnés.</numerusform>
            <numerusform>%n messages n’étaient que pour les abonnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were for those alone whom they name.</source>
        <translation>
            <numerusform>%n message n’était que pour ceux qu’il nomme.</numerusform>
            <numerusform>%n messages n’étaient que pour ceux qu’ils nomment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) had been deleted.</source>
        <translation>
            <numerusform>%n message avait été supprimé.</numerusform>
            <numerusform>%n messages avaient été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no posts of the past and would show this one as new. Nothing was sent.</source>
        <translation>%1 n’accepte pas de messages du passé et montrerait celui-ci comme nouveau. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 did not keep this post’s own time: it shows it as a new one. Delete it there if it must not stand as one.</source>
        <translation>%1 n’a pas gardé la date de ce message&#xa0;: il le montre comme nouveau. Supprimez-le là-bas s’il ne doit pas passer pour tel.</translation>
    </message>
    <message>
        <source>This account was made of an archive: it can be read and searched, and nothing can be posted or changed with it. Choose an account that is signed in.</source>
        <translation>Ce compte vient d’une archive&#xa0;: on peut le lire et y chercher, mais rien ne peut être publié ni modifié avec lui. Choisissez un compte connecté.</translation>
    </message>
    <message>
        <source>%1, under its own date: %2</source>
        <translation>%1, sous sa propre date&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 lets a program follow %2 people a day, so what is left takes about %3 days. Its own page takes a list at once: save the list, give it to the page as the list of those you follow, and choose to merge it.</source>
        <translation>%1 laisse un programme suivre %2 personnes par jour&#xa0;: ce qui reste prendra environ %3 jours. Sa propre page accepte une liste d’un seul coup&#xa0;: enregistrez la liste, donnez-la à la page comme liste des personnes suivies, et choisissez de fusionner.</translation>
    </message>
    <message>
        <source>An account there may follow %1 people in all: the list holds the first %2 and leaves out %3, who can come once you follow fewer people, or more follow you.</source>
        <translation>Un compte y suit au plus %1 personnes en tout&#xa0;: la liste contient les %2 premières et en laisse %3 de côté, qui pourront venir quand vous suivrez moins de monde, ou que plus de monde vous suivra.</translation>
    </message>
    <message>
        <source>a backup is there, and has to stay as it is.</source>
        <translation>une sauvegarde s’y trouve, et doit rester telle quelle.</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Images et vidéos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s), on this computer</source>
        <translation>
            <numerusform>%Ln brouillon, sur cet ordinateur</numerusform>
            <numerusform>%Ln brouillons, sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s), on this computer</source>
        <translation>
            <numerusform>%Ln réglage, sur cet ordinateur</numerusform>
            <numerusform>%Ln réglages, sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>drafts, kept on this computer</source>
        <translation>brouillons, gardés sur cet ordinateur</translation>
    </message>
    <message>
        <source>settings of this computer, where none was chosen</source>
        <translation>réglages de cet ordinateur, là où rien n’était choisi</translation>
    </message>
    <message>
        <source>The list: `godwit restore … --table FOLDER`. The page: %1</source>
        <translation>La liste&#xa0;: `godwit restore … --table DOSSIER`. La page&#xa0;: %1</translation>
    </message>
    <message>
        <source>Access token: </source>
        <translation>Jeton d’accès&#xa0;: </translation>
    </message>
    <message>
        <source>Write the text, and end it with Ctrl+D on a line of its own.</source>
        <translation>Écrivez le texte et terminez-le par Ctrl+D sur une ligne à part.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) came back.</source>
        <translation>
            <numerusform>%Ln brouillon est revenu.</numerusform>
            <numerusform>%Ln brouillons sont revenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) were taken over.</source>
        <translation>
            <numerusform>%Ln réglage a été repris.</numerusform>
            <numerusform>%Ln réglages ont été repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were here already.</source>
        <translation>
            <numerusform>%Ln brouillon était déjà ici.</numerusform>
            <numerusform>%Ln brouillons étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) were chosen here before, and stay.</source>
        <translation>
            <numerusform>%Ln réglage avait déjà été choisi ici et reste.</numerusform>
            <numerusform>%Ln réglages avaient déjà été choisis ici et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no screen here to show the window on: neither DISPLAY nor WAYLAND_DISPLAY names one. With a command Godwit needs none: godwit help.</source>
        <translation>Il n’y a ici aucun écran où montrer la fenêtre&#xa0;: ni DISPLAY ni WAYLAND_DISPLAY n’en nomme un. Avec une commande, Godwit s’en passe&#xa0;: godwit help.</translation>
    </message>
    <message>
        <source>A screen is named here (%1), but it cannot be reached. With a command Godwit needs none: godwit help.</source>
        <translation>Un écran est nommé ici (%1), mais il est hors d’atteinte. Avec une commande, Godwit s’en passe&#xa0;: godwit help.</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Traduction en cours…</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traduit</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <translation>Traduit par %1</translation>
    </message>
    <message>
        <source>Translated from %1</source>
        <translation>Traduit (langue d’origine&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <translation>Traduit par %2 (langue d’origine&#xa0;: %1)</translation>
    </message>
    <message>
        <source>The answer was lost, and the outbox is paused: after `godwit outbox resume` Godwit looks whether it arrived, and will not send it twice.</source>
        <translation>La réponse s’est perdue, et la boîte d’envoi est en pause&#xa0;: après `godwit outbox resume`, Godwit regardera si cela est arrivé, et ne l’enverra pas deux fois.</translation>
    </message>
    <message>
        <source>It is kept in the outbox, which is paused: it goes out after `godwit outbox resume`.</source>
        <translation>C’est gardé dans la boîte d’envoi, qui est en pause&#xa0;: cela partira après `godwit outbox resume`.</translation>
    </message>
    <message>
        <source>The outbox is paused: nothing is sent until `godwit outbox resume`.</source>
        <translation>La boîte d’envoi est en pause&#xa0;: rien n’est envoyé avant `godwit outbox resume`.</translation>
    </message>
    <message>
        <source>The outbox is paused: it goes out when you resume it.</source>
        <translation>La boîte d’envoi est en pause&#xa0;: cela partira quand vous la relancerez.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting: the outbox is paused.</source>
        <translation>En attente&#xa0;: la boîte d’envoi est en pause.</translation>
    </message>
    <message>
        <source>The answer was lost. Godwit looks whether it arrived when you resume the outbox.</source>
        <translation>La réponse s’est perdue. Godwit regardera si c’est arrivé quand vous relancerez la boîte d’envoi.</translation>
    </message>
    <message>
        <source>kept in the outbox, not delivered yet; also while it is paused</source>
        <translation>gardé dans la boîte d’envoi, pas encore remis&#xa0;; de même tant qu’elle est en pause</translation>
    </message>
    <message>
        <source>it is no file.</source>
        <translation>ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>it ended with %1.</source>
        <translation>il s’est terminé avec %1.</translation>
    </message>
    <message>
        <source>it says to be “%1”.</source>
        <translation>il dit être «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: nothing newer than what is known, and that is no longer vouched for. News may be held back: ask other mirrors, or a friend. --although-old takes what there is.</source>
        <translation>%1&#xa0;: rien de plus récent que ce qui est connu, et cela n’est plus garanti. Des nouvelles sont peut-être retenues&#xa0;: demandez à d’autres miroirs, ou à un ami. --although-old prend ce qu’il y a.</translation>
    </message>
</context>
<context>
    <name>Godwit::Acts</name>
    <message>
        <source>It is being sent already: it was too late to take it back.</source>
        <translation>L’envoi est déjà en cours&#xa0;: il était trop tard pour l’annuler.</translation>
    </message>
    <message>
        <source>Post deleted.</source>
        <translation>Message supprimé.</translation>
    </message>
    <message>
        <source>You no longer follow %1.</source>
        <translation>Vous ne suivez plus %1.</translation>
    </message>
    <message>
        <source>%1 is muted.</source>
        <translation>Vous avez masqué %1.</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>Vous avez bloqué %1.</translation>
    </message>
    <message>
        <source>%1 is reported.</source>
        <translation>Vous avez signalé %1.</translation>
    </message>
    <message>
        <source>This account was made of an archive, to be read. Choose another one to do that.</source>
        <translation>Ce compte est tiré d’une archive, à lire. Choisissez-en un autre pour faire cela.</translation>
    </message>
    <message>
        <source>The server cannot translate this post into your language.</source>
        <translation>Le serveur ne peut pas traduire ce message dans votre langue.</translation>
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
    <name>Godwit::ArchiveController</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) and films</source>
        <translation>
            <numerusform>%Ln image ou film</numerusform>
            <numerusform>%Ln images et films</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking whose it is and what is in it …</source>
        <translation>On regarde à qui elle est et ce qu’elle contient…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) read so far</source>
        <translation>
            <numerusform>%Ln message lu jusqu’ici</numerusform>
            <numerusform>%Ln messages lus jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive of %1 is here: %2. %3 were new.</source>
        <translation>L’archive de %1 est ici&#xa0;: %2. Nouveaux&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The archive of %1 holds %2.</source>
        <translation>L’archive de %1 contient %2.</translation>
    </message>
    <message>
        <source>%1 of %2 posts are at %3</source>
        <translation>%1 messages sur %2 sont chez %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be published; one of them: %1</source>
        <translation>
            <numerusform>%Ln n’a pas pu être publié&#xa0;: %1</numerusform>
            <numerusform>%Ln n’ont pas pu être publiés&#xa0;; l’un d’eux&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the address of something elsewhere, not a file on this computer. Save it on this computer first, then choose that file.</source>
        <translation>C’est l’adresse de quelque chose qui est ailleurs, et non un fichier de cet ordinateur. Enregistrez-le d’abord sur cet ordinateur, puis choisissez ce fichier.</translation>
    </message>
</context>
<context>
    <name>Godwit::AttachmentList</name>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n attachment(s) in a post.</source>
        <translation>
            <numerusform>%1 accepte %n pièce jointe par message.</numerusform>
            <numerusform>%1 accepte %n pièces jointes par message.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>%1 does not take files of this kind: %2</source>
        <translation>%1 n’accepte pas les fichiers de ce type&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large: %2 takes %3.</source>
        <translation>%1 est trop lourd&#xa0;: %2 accepte %3.</translation>
    </message>
</context>
<context>
    <name>Godwit::Backups</name>
    <message>
        <source>This account</source>
        <translation>Ce compte</translation>
    </message>
    <message>
        <source>no folder can be made there.</source>
        <translation>aucun dossier ne peut y être créé.</translation>
    </message>
</context>
<context>
    <name>Godwit::Commands</name>
    <message>
        <source>Next post</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>Message précédent</translation>
    </message>
    <message>
        <source>Read on by a screen</source>
        <translation>Avancer d’un écran</translation>
    </message>
    <message>
        <source>Back by a screen</source>
        <translation>Reculer d’un écran</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>Messages les plus récents</translation>
    </message>
    <message>
        <source>top</source>
        <translation>haut début</translation>
    </message>
    <message>
        <source>Look for new posts</source>
        <translation>Chercher de nouveaux messages</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>actualiser rafraîchir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Ouvrir le fil</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Boost this post</source>
        <translation>Partager ce message</translation>
    </message>
    <message>
        <source>share repost</source>
        <translation>booster repost</translation>
    </message>
    <message>
        <source>Favourite this post</source>
        <translation>Ajouter ce message aux favoris</translation>
    </message>
    <message>
        <source>star like</source>
        <translation>étoile aimer</translation>
    </message>
    <message>
        <source>Bookmark this post</source>
        <translation>Ajouter un signet</translation>
    </message>
    <message>
        <source>save keep</source>
        <translation>marque-page garder</translation>
    </message>
    <message>
        <source>Open its link</source>
        <translation>Ouvrir son lien</translation>
    </message>
    <message>
        <source>Look at its pictures</source>
        <translation>Regarder ses images</translation>
    </message>
    <message>
        <source>media video</source>
        <translation>médias vidéo</translation>
    </message>
    <message>
        <source>Fold or unfold its warning</source>
        <translation>Plier ou déplier son avertissement</translation>
    </message>
    <message>
        <source>Stop notifications for this thread</source>
        <translation>Ne plus être notifié de ce fil</translation>
    </message>
    <message>
        <source>Profile of its author</source>
        <translation>Profil de son auteur</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Copier son adresse</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>find</source>
        <translation>chercher trouver</translation>
    </message>
    <message>
        <source>Find a command, a place or a person</source>
        <translation>Trouver une commande, un lieu ou une personne</translation>
    </message>
    <message>
        <source>This sheet of keys</source>
        <translation>Cette page des touches</translation>
    </message>
    <message>
        <source>shortcuts help</source>
        <translation>raccourcis clavier aide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>sortir fermer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The selected post</source>
        <translation>Le message sélectionné</translation>
    </message>
    <message>
        <source>Going to a place</source>
        <translation>Aller quelque part</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>aller à</translation>
    </message>
    <message>
        <source>Pin to your profile, or unpin</source>
        <translation>Épingler à votre profil, ou désépingler</translation>
    </message>
    <message>
        <source>Quote this post</source>
        <translation>Citer ce message</translation>
    </message>
    <message>
        <source>Edit this post</source>
        <translation>Modifier ce message</translation>
    </message>
    <message>
        <source>change correct</source>
        <translation>corriger changer</translation>
    </message>
    <message>
        <source>Switch to standby</source>
        <translation>Passer au compte de secours</translation>
    </message>
    <message>
        <source>switch carry on</source>
        <translation>basculer continuer secours réserve</translation>
    </message>
    <message>
        <source>compose</source>
        <translation>écrire rédiger</translation>
    </message>
    <message>
        <source>Try a switch, there and back</source>
        <translation>Essayer un basculement, aller et retour</translation>
    </message>
    <message>
        <source>rehearsal lifeboat standby</source>
        <translation>répétition canot secours réserve</translation>
    </message>
    <message>
        <source>Choose who stands by</source>
        <translation>Choisir le compte de secours</translation>
    </message>
    <message>
        <source>standby spare second account lifeboat</source>
        <translation>réserve secours deuxième compte canot</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>sign in log in</source>
        <translation>connexion se connecter</translation>
    </message>
    <message>
        <source>Report it or its author</source>
        <translation>Le signaler, ou la personne qui l’a écrit</translation>
    </message>
    <message>
        <source>complain abuse spam moderators</source>
        <translation>plainte abus spam modération</translation>
    </message>
    <message>
        <source>Updates of Godwit</source>
        <translation>Mises à jour de Godwit</translation>
    </message>
    <message>
        <source>newer version upgrade</source>
        <translation>nouvelle version mise à niveau</translation>
    </message>
    <message>
        <source>This account was made of an archive, to be read. Choose another one to do that.</source>
        <translation>Ce compte est tiré d’une archive, à lire. Choisissez-en un autre pour faire cela.</translation>
    </message>
    <message>
        <source>Column at the left</source>
        <translation>Colonne de gauche</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Column at the right</source>
        <translation>Colonne de droite</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Déplacer la colonne vers la gauche</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Déplacer la colonne vers la droite</translation>
    </message>
    <message>
        <source>Close the column</source>
        <translation>Fermer la colonne</translation>
    </message>
    <message>
        <source>Add a column, or choose a layout</source>
        <translation>Ajouter une colonne, ou choisir une disposition</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Annuler ce qui vient d’être fait</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>défaire revenir rétablir</translation>
    </message>
    <message>
        <source>Translate it, or show the original</source>
        <translation>Le traduire, ou afficher l’original</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Pause the outbox</source>
        <translation>Mettre la boîte d’envoi en pause</translation>
    </message>
    <message>
        <source>hold back stop sending wait</source>
        <translation>retenir arrêter envoi attendre suspendre</translation>
    </message>
    <message>
        <source>Resume the outbox</source>
        <translation>Relancer la boîte d’envoi</translation>
    </message>
    <message>
        <source>go on sending continue</source>
        <translation>reprendre continuer envoi</translation>
    </message>
    <message>
        <source>The outbox goes on: what waits is sent.</source>
        <translation>La boîte d’envoi est relancée&#xa0;: ce qui attend est envoyé.</translation>
    </message>
    <message>
        <source>The thread as a column</source>
        <translation>Le fil en colonne</translation>
    </message>
    <message>
        <source>deck beside</source>
        <translation>colonnes à côté</translation>
    </message>
    <message>
        <source>Profile of its author as a column</source>
        <translation>Profil de son auteur en colonne</translation>
    </message>
</context>
<context>
    <name>Godwit::Composer</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Post to all %1</source>
        <translation>Publier sur les %1</translation>
    </message>
    <message>
        <source>Post to both</source>
        <translation>Publier sur les deux</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>%1 does not let posts be edited. You can delete it and write it anew.</source>
        <translation>%1 ne permet pas de modifier les messages. Vous pouvez le supprimer et le réécrire.</translation>
    </message>
    <message>
        <source>Schedule for all %1</source>
        <translation>Programmer sur les %1</translation>
    </message>
    <message>
        <source>Schedule for both</source>
        <translation>Programmer sur les deux</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Post thread</source>
        <translation>Publier le fil</translation>
    </message>
</context>
<context>
    <name>Godwit::ConversationsController</name>
    <message>
        <source>Yourself</source>
        <translation>Vous-même</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::Deck</name>
    <message>
        <source>Without columns</source>
        <translation>Sans colonne</translation>
    </message>
    <message>
        <source>The column “%1” is closed.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est fermée.</translation>
    </message>
    <message>
        <source>The layout “%1” is forgotten.</source>
        <translation>La disposition «&#xa0;%1&#xa0;» est oubliée.</translation>
    </message>
</context>
<context>
    <name>Godwit::DraftPreview</name>
    <message>
        <source>%1 shows the signs as they are typed.</source>
        <translation>%1 montre les signes tels qu’ils sont tapés.</translation>
    </message>
</context>
<context>
    <name>Godwit::EmojiShelf</name>
    <message>
        <source>Smileys</source>
        <translation>Émoticônes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Aliments et boissons</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Of your server</source>
        <translation>De votre serveur</translation>
    </message>
</context>
<context>
    <name>Godwit::Engine</name>
    <message>
        <source>@%1 is signed out here, but its token is still on this computer. %2 Signing out of it once more removes it.</source>
        <translation>@%1 est déconnecté ici, mais son jeton est encore sur cet ordinateur. %2 Le déconnecter une fois de plus le supprime.</translation>
    </message>
    <message>
        <source>@%1 is gone, but a copy of what was kept of it, in the folder “snapshots” of Godwit’s data, could not be removed. Remove it there.</source>
        <translation>@%1 n’est plus là, mais une copie de ce qui en était gardé, dans le dossier «&#xa0;snapshots&#xa0;» des données de Godwit, n’a pas pu être supprimée. Supprimez-la à cet endroit.</translation>
    </message>
    <message>
        <source>@%1 is gone. Godwit was closed while copies of what was kept of it were being removed: if there is still one in the folder “snapshots” of Godwit’s data, remove it there.</source>
        <translation>@%1 n’est plus là. Godwit a été fermé pendant que des copies de ce qui en était gardé étaient supprimées&#xa0;: s’il en reste une dans le dossier «&#xa0;snapshots&#xa0;» des données de Godwit, supprimez-la à cet endroit.</translation>
    </message>
    <message>
        <source>@%1 was made of an archive and is not signed in. It can only be removed.</source>
        <translation>@%1 est tiré d’une archive et n’est pas connecté. On peut seulement le retirer.</translation>
    </message>
</context>
<context>
    <name>Godwit::Film</name>
    <message>
        <source>This cannot be played here. Open it in the browser.</source>
        <translation>Cela ne se lit pas ici. Ouvrez-le dans le navigateur.</translation>
    </message>
    <message>
        <source>The file cannot be read from this disk any more. Try again.</source>
        <translation>Le fichier ne se lit plus sur ce disque. Réessayez.</translation>
    </message>
    <message>
        <source>This Godwit came without the part that plays videos. Open it in the browser.</source>
        <translation>Ce Godwit est venu sans la partie qui lit les vidéos. Ouvrez-la dans le navigateur.</translation>
    </message>
    <message>
        <source>The part that plays videos could not be unpacked. If the disk is full, make room; then close Godwit and start it again.</source>
        <translation>La partie qui lit les vidéos n’a pas pu être déballée. Si le disque est plein, faites de la place, puis fermez Godwit et relancez-le.</translation>
    </message>
</context>
<context>
    <name>Godwit::Finder</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>followed tag</source>
        <translation>hashtag suivi</translation>
    </message>
    <message>
        <source>Lists and tags</source>
        <translation>Listes et hashtags</translation>
    </message>
    <message>
        <source>%1 as a column</source>
        <translation>%1 en colonne</translation>
    </message>
    <message>
        <source>deck add</source>
        <translation>colonnes ajouter</translation>
    </message>
    <message>
        <source>Columns of the deck</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>nobody stands by yet</source>
        <translation>pas encore de compte de secours</translation>
    </message>
    <message>
        <source>%1, ready</source>
        <translation>%1, prêt</translation>
    </message>
</context>
<context>
    <name>Godwit::FollowedBy</name>
    <message>
        <source>Followed by %1</source>
        <translation>Suivi par %1</translation>
    </message>
    <message>
        <source>Followed by %1 and %2</source>
        <translation>Suivi par %1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>Followed by %1, %2 and %n other(s) you follow</source>
        <translation>
            <numerusform>Suivi par %1, %2 et %n autre que vous suivez</numerusform>
            <numerusform>Suivi par %1, %2 et %n autres que vous suivez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::HealthController</name>
    <message>
        <source>Since %1.</source>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>It last answered at %1.</source>
        <translation>Dernière réponse à %1.</translation>
    </message>
    <message>
        <source>Your account on %1 is suspended.</source>
        <translation>Votre compte sur %1 est suspendu.</translation>
    </message>
    <message>
        <source>%1 does not answer either.</source>
        <translation>%1 ne répond pas non plus.</translation>
    </message>
    <message>
        <source>%1 does not answer just now.</source>
        <translation>%1 ne répond pas en ce moment.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <translation>%1 vous demande de vous reconnecter.</translation>
    </message>
</context>
<context>
    <name>Godwit::LinkOpener</name>
    <message>
        <source>Looking for %1</source>
        <translation>Recherche de %1</translation>
    </message>
    <message>
        <source>Your server finds neither a post nor a person at this address.</source>
        <translation>Votre serveur ne trouve ni message ni personne à cette adresse.</translation>
    </message>
</context>
<context>
    <name>Godwit::Outbox</name>
    <message>
        <source>The outbox is paused: nothing is sent until you resume it.</source>
        <translation>La boîte d’envoi est en pause&#xa0;: rien n’est envoyé tant que vous ne la relancez pas.</translation>
    </message>
</context>
<context>
    <name>Godwit::OutboxController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) left</source>
        <translation>
            <numerusform>%1, encore %n seconde</numerusform>
            <numerusform>%1, encore %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n minute(s)</source>
        <translation>
            <numerusform>prochain essai dans %n minute</numerusform>
            <numerusform>prochain essai dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n second(s)</source>
        <translation>
            <numerusform>prochain essai dans %n seconde</numerusform>
            <numerusform>prochain essai dans %n secondes</numerusform>
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
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Lists &amp; tags</source>
        <translation>Listes et hashtags</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Lifeboat</source>
        <translation>Canot de sauvetage</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Thread: %1</source>
        <translation>Fil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>Godwit::PollEditor</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::PostOptions</name>
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
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
</context>
<context>
    <name>Godwit::PostTime</name>
    <message>
        <source>This time is over: choose another one, or none.</source>
        <translation>Cette heure est passée&#xa0;: choisissez-en une autre, ou aucune.</translation>
    </message>
    <message>
        <source>Godwit keeps it and sends it then: only while it runs.</source>
        <translation>Godwit le garde et l’envoie à ce moment-là&#xa0;: seulement s’il tourne.</translation>
    </message>
    <message>
        <source>%1 publishes it, also while Godwit does not run.</source>
        <translation>%1 le publie, même quand Godwit ne tourne pas.</translation>
    </message>
    <message>
        <source>%1 publishes it, also while Godwit does not run. To %2 Godwit sends it then: only while it runs.</source>
        <translation>%1 le publie, même quand Godwit ne tourne pas. À %2, Godwit l’envoie à ce moment-là&#xa0;: seulement s’il tourne.</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>Tomorrow evening</source>
        <translation>Demain soir</translation>
    </message>
</context>
<context>
    <name>Godwit::Preferences</name>
    <message>
        <source>Whether the standby takes over by itself could not be kept, so it stays as it was. Check that the data folder may be written to and its disk is not full, then choose again.</source>
        <translation>Le choix que le compte de secours prenne ou non la relève de lui-même n’a pas pu être gardé et reste donc comme avant. Vérifiez que le dossier de données est accessible en écriture et que son disque n’est pas plein, puis choisissez à nouveau.</translation>
    </message>
    <message>
        <source>What draws the window could not be kept, so it stays as it was. Check that the data folder may be written to and its disk is not full, then choose again.</source>
        <translation>Ce qui dessine la fenêtre n’a pas pu être gardé et reste donc comme avant. Vérifiez que le dossier de données est accessible en écriture et que son disque n’est pas plein, puis choisissez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Godwit::ReportController</name>
    <message>
        <source>A post without words</source>
        <translation>Un message sans texte</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Choisissez pourquoi.</translation>
    </message>
    <message>
        <source>Choose the rule.</source>
        <translation>Choisissez la règle.</translation>
    </message>
    <message>
        <source>The comment is too long.</source>
        <translation>Le commentaire est trop long.</translation>
    </message>
</context>
<context>
    <name>Godwit::RepublishController</name>
    <message numerus="yes">
        <source>%Ln for everybody</source>
        <translation>
            <numerusform>%Ln pour tout le monde</numerusform>
            <numerusform>%Ln pour tout le monde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for everybody, but not in public timelines</source>
        <translation>
            <numerusform>%Ln pour tout le monde, mais hors des fils publics</numerusform>
            <numerusform>%Ln pour tout le monde, mais hors des fils publics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for the account’s followers</source>
        <translation>
            <numerusform>%Ln pour les abonnés du compte</numerusform>
            <numerusform>%Ln pour les abonnés du compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for you alone</source>
        <translation>
            <numerusform>%Ln pour vous seulement</numerusform>
            <numerusform>%Ln pour vous seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your accounts is on a server that takes posts of the past. GoToSocial does, from version 0.18 on.</source>
        <translation>Aucun de vos comptes n’est sur un serveur qui accepte des messages du passé. GoToSocial les accepte, à partir de la version 0.18.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) would go</source>
        <translation>
            <numerusform>%Ln message partirait</numerusform>
            <numerusform>%Ln messages partiraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them answer(s) to your own posts</source>
        <translation>
            <numerusform>%Ln d’entre eux répond à l’un des vôtres</numerusform>
            <numerusform>%Ln d’entre eux répondent aux vôtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with them, %1</source>
        <translation>
            <numerusform>%Ln fichier avec eux, %1</numerusform>
            <numerusform>%Ln fichiers avec eux, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Godwit writes these posts to %1, each under its own date. They are delivered to nobody; whoever opens the profile sees them. It goes slowly, within the server’s limits, for as long as this window is open.</source>
        <translation>Godwit écrit ces messages chez %1, chacun sous sa propre date. Ils ne sont remis à personne&#xa0;; qui ouvre le profil les voit. Cela va lentement, dans les limites du serveur, tant que cette fenêtre est ouverte.</translation>
    </message>
</context>
<context>
    <name>Godwit::Republishing</name>
    <message>
        <source>Only what was imported from an archive is republished.</source>
        <translation>Seul ce qui a été importé d’une archive est republié.</translation>
    </message>
    <message>
        <source>The account that is to get the posts is not signed in.</source>
        <translation>Le compte qui doit recevoir les messages n’est pas connecté.</translation>
    </message>
    <message>
        <source>%1 takes no posts of the past: it would show them as new and deliver them to everybody who follows @%2. GoToSocial takes them from version 0.18 on.</source>
        <translation>%1 n’accepte pas de messages du passé&#xa0;: il les montrerait comme nouveaux et les remettrait à tous ceux qui suivent @%2. GoToSocial les accepte à partir de la version 0.18.</translation>
    </message>
    <message>
        <source>Nobody has agreed to this yet.</source>
        <translation>Personne n’a encore donné son accord.</translation>
    </message>
    <message>
        <source>Another window or command is at it.</source>
        <translation>Une autre fenêtre ou commande s’en occupe.</translation>
    </message>
    <message>
        <source>It was taken out of the outbox.</source>
        <translation>Il a été retiré de la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The server asks for patience.</source>
        <translation>Le serveur demande de la patience.</translation>
    </message>
    <message>
        <source>It is not in the archive any more.</source>
        <translation>Il n’est plus dans l’archive.</translation>
    </message>
    <message>
        <source>It answers a post that is not there.</source>
        <translation>Il répond à un message qui n’y est pas.</translation>
    </message>
    <message>
        <source>One of its files is not here any more.</source>
        <translation>Un de ses fichiers n’est plus ici.</translation>
    </message>
    <message numerus="yes">
        <source>The server has refused %n post(s) one after the other, the last one so: %1</source>
        <translation>
            <numerusform>Le serveur a refusé %n message de suite, le dernier ainsi&#xa0;: %1</numerusform>
            <numerusform>Le serveur a refusé %n messages de suite, le dernier ainsi&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::RestoreController</name>
    <message>
        <source>It was made of @%1.</source>
        <translation>Elle vient de @%1.</translation>
    </message>
    <message>
        <source>Godwit writes this to %1: first whom you keep away, then whom you follow, then lists, filters, hashtags and bookmarks. It goes slowly, within the server’s limits, and people learn that you follow them. You can take it back.</source>
        <translation>Godwit écrit cela dans %1&#xa0;: d’abord les personnes que vous tenez à distance, puis celles que vous suivez, puis listes, filtres, hashtags et signets. Cela va lentement, dans les limites du serveur, et les personnes apprennent que vous les suivez. Vous pourrez l’annuler.</translation>
    </message>
    <message>
        <source>It comes to this computer, and to no server.</source>
        <translation>Cela va sur cet ordinateur, et sur aucun serveur.</translation>
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
    <message numerus="yes">
        <source>the newest %n posts</source>
        <translation>
            <numerusform>le message le plus récent</numerusform>
            <numerusform>les %n messages les plus récents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n posts</source>
        <translation>
            <numerusform>le message le plus ancien</numerusform>
            <numerusform>les %n messages les plus anciens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n mot-dièse</numerusform>
            <numerusform>%n mots-dièse</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
</context>
<context>
    <name>Godwit::Shell</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>Godwit::SignInController</name>
    <message>
        <source>Type the name of the server that you want to look around on.</source>
        <translation>Écrivez le nom du serveur que vous voulez parcourir.</translation>
    </message>
    <message>
        <source>%1 shows its timelines only to people who are signed in there.</source>
        <translation>%1 ne montre ses fils qu’aux personnes qui y sont connectées.</translation>
    </message>
</context>
<context>
    <name>Godwit::StandbyController</name>
    <message>
        <source>On the same server: it goes when that goes.</source>
        <translation>Sur le même serveur&#xa0;: il disparaît avec lui.</translation>
    </message>
    <message>
        <source>Belongs together with %1 until now.</source>
        <translation>Va de pair avec %1 jusqu’ici.</translation>
    </message>
    <message>
        <source>%1 stands by from now on.</source>
        <translation>%1 est désormais votre compte de secours.</translation>
    </message>
    <message>
        <source>%1 does not stand by any more.</source>
        <translation>%1 n’est plus votre compte de secours.</translation>
    </message>
    <message>
        <source>Godwit writes whom you follow, mute and block, your lists, filters, hashtags and public bookmarks to %1, now and once a day, slowly; people learn that you follow them from there.</source>
        <translation>Godwit écrit sur %1 qui vous suivez, masquez et bloquez, vos listes, filtres, hashtags et signets publics, maintenant puis une fois par jour, lentement&#xa0;; les personnes apprennent que vous les suivez depuis ce compte.</translation>
    </message>
</context>
<context>
    <name>Godwit::StandbyProposal</name>
    <message>
        <source>If %1 disappears, where would you like to wake up?</source>
        <translation>Si %1 disparaît, où aimeriez-vous vous réveiller&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Godwit::Switch</name>
    <message>
        <source>No account stands by to take over.</source>
        <translation>Aucun compte n’est prêt à prendre la relève.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>Ce compte n’est plus ici.</translation>
    </message>
    <message>
        <source>You are on %1 already.</source>
        <translation>Vous êtes déjà sur %1.</translation>
    </message>
    <message>
        <source>%1 is signed out: sign in again first.</source>
        <translation>%1 est déconnecté&#xa0;: reconnectez-le d’abord.</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>Il n’y a nulle part où revenir.</translation>
    </message>
    <message>
        <source>Another switch was faster. Nothing more was changed.</source>
        <translation>Un autre passage a été plus rapide. Rien de plus n’a changé.</translation>
    </message>
    <message>
        <source>Only another account of the same person can do this instead.</source>
        <translation>Seul un autre compte de la même personne peut le faire à sa place.</translation>
    </message>
    <message>
        <source>It does not wait any more.</source>
        <translation>Cela n’attend plus.</translation>
    </message>
    <message>
        <source>It does not ask who is to send it.</source>
        <translation>Rien n’y demande qui doit l’envoyer.</translation>
    </message>
</context>
<context>
    <name>Godwit::SwitchController</name>
    <message>
        <source>Those who follow you on %1 do not see what you write on %2.</source>
        <translation>Ceux qui vous suivent sur %1 ne voient pas ce que vous écrivez sur %2.</translation>
    </message>
    <message>
        <source>%1 people follow you on %2 and do not see what you write on %3, where %4 follow you.</source>
        <translation>%1 personnes vous suivent sur %2 et ne voient pas ce que vous écrivez sur %3, où %4 vous suivent.</translation>
    </message>
    <message>
        <source>You write as @%1, no longer as @%2.</source>
        <translation>Vous écrivez en tant que @%1, et non plus @%2.</translation>
    </message>
    <message>
        <source>Posts that are for few and that only %1 has shown you stay here to be read; %2 is not told of them.</source>
        <translation>Les messages destinés à peu de monde que seul %1 vous a montrés restent lisibles ici&#xa0;; %2 n’en sait rien.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>You are on %1 now.</source>
        <translation>Vous êtes maintenant sur %1.</translation>
    </message>
    <message>
        <source>Your place is kept.</source>
        <translation>Votre place est gardée.</translation>
    </message>
    <message numerus="yes">
        <source>Your place is kept, %n waiting post(s) go out from here.</source>
        <translation>
            <numerusform>Votre place est gardée, %n message en attente part d’ici.</numerusform>
            <numerusform>Votre place est gardée, %n messages en attente partent d’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your place is kept, %n waiting thing(s) go out from here.</source>
        <translation>
            <numerusform>Votre place est gardée, %n action en attente part d’ici.</numerusform>
            <numerusform>Votre place est gardée, %n actions en attente partent d’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your place is kept, %n waiting post(s) have gone out.</source>
        <translation>
            <numerusform>Votre place est gardée, %n message en attente est parti.</numerusform>
            <numerusform>Votre place est gardée, %n messages en attente sont partis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your place is kept, %n waiting thing(s) have gone out.</source>
        <translation>
            <numerusform>Votre place est gardée, %n action en attente est partie.</numerusform>
            <numerusform>Votre place est gardée, %n actions en attente sont parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your answer in the outbox.</source>
        <translation>
            <numerusform>%n attend votre réponse dans la boîte d’envoi.</numerusform>
            <numerusform>%n attendent votre réponse dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There in %1 ms, back in %2 ms. Nothing was changed.</source>
        <translation>Aller en %1&#xa0;ms, retour en %2&#xa0;ms. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 a disparu.</translation>
    </message>
    <message>
        <source>%1 has suspended your account.</source>
        <translation>%1 a suspendu votre compte.</translation>
    </message>
    <message>
        <source>The window was not painted, so nothing could be timed.</source>
        <translation>La fenêtre n’a pas été affichée, rien n’a donc pu être mesuré.</translation>
    </message>
    <message>
        <source>%1 answers and knows you.</source>
        <translation>%1 répond et vous connaît.</translation>
    </message>
    <message>
        <source>%1 does not take you just now: %2</source>
        <translation>%1 ne vous accepte pas en ce moment&#xa0;: %2</translation>
    </message>
    <message>
        <source>Whom you followed, blocked or put into lists on %1 has been brought along as far as %2 took it.</source>
        <translation>Les personnes que vous avez suivies, bloquées ou mises dans des listes sur %1 ont été reportées sur %2, pour autant qu’il l’ait accepté.</translation>
    </message>
    <message>
        <source>Whom you followed, blocked or put into lists on %1 was not brought along to %2.</source>
        <translation>Les personnes que vous avez suivies, bloquées ou mises dans des listes sur %1 n’ont pas été reportées sur %2.</translation>
    </message>
    <message>
        <source>Whom you follow, block or put into lists on %1 is brought to %2 as well, as soon as it answers.</source>
        <translation>Les personnes que vous suivez, bloquez ou mettez dans des listes sur %1 sont reportées aussi sur %2, dès qu’il répond.</translation>
    </message>
    <message>
        <source>Whom you follow, block or put into lists on %1 does not come along when you go back to %2, unless you agree to it on the lifeboat page.</source>
        <translation>Les personnes que vous suivez, bloquez ou mettez dans des listes sur %1 ne seront pas reportées quand vous reviendrez sur %2, sauf si vous y consentez sur la page du canot de sauvetage.</translation>
    </message>
</context>
<context>
    <name>Godwit::SyncRunner</name>
    <message>
        <source>You dropped it from the outbox.</source>
        <translation>Vous l’avez retiré de la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The server said yes, and does not show it.</source>
        <translation>Le serveur a dit oui, mais ne le montre pas.</translation>
    </message>
</context>
<context>
    <name>Godwit::SystemResolver</name>
    <message>
        <source>This computer&apos;s name service</source>
        <translation>Le service de noms de cet ordinateur</translation>
    </message>
    <message>
        <source>The name service of %1</source>
        <translation>Le service de noms de %1</translation>
    </message>
    <message>
        <source>A second name service</source>
        <translation>Un second service de noms</translation>
    </message>
</context>
<context>
    <name>Godwit::ThreadController</name>
    <message>
        <source>others</source>
        <comment>people, after the names of some</comment>
        <translation>d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%n more reply(s) from %1</source>
        <translation>
            <numerusform>%n autre réponse de %1</numerusform>
            <numerusform>%n autres réponses de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Godwit::TimelineFiltering</name>
    <message numerus="yes">
        <source>%n of %1 posts here hidden</source>
        <translation>
            <numerusform>%n message sur %1 masqué ici</numerusform>
            <numerusform>%n messages sur %1 masqués ici</numerusform>
        </translation>
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
    <message>
        <source>The connection broke while %1 was sent this file. Whether it took it shows in what the account has there.</source>
        <translation>La connexion s’est rompue pendant l’envoi de ce fichier à %1. Ce que le compte y contient montrera si le serveur l’a reçu.</translation>
    </message>
</context>
<context>
    <name>GuestPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Look for new posts</source>
        <translation>Chercher de nouveaux messages</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ce serveur</translation>
    </message>
    <message>
        <source>All it knows of</source>
        <translation>Tout ce qu’il connaît</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
</context>
<context>
    <name>GuestPlace</name>
    <message>
        <source>You look around on %1 without an account.</source>
        <translation>Vous parcourez %1 sans compte.</translation>
    </message>
    <message>
        <source>You can read what it shows to everybody; to write, follow or keep something you need an account.</source>
        <translation>Vous lisez ce qu’il montre à tout le monde&#xa0;; pour écrire, suivre ou garder quelque chose, il faut un compte.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>HeadReader</name>
    <message>
        <source>it does not say whose archive it is.</source>
        <translation>il ne dit pas de qui est l’archive.</translation>
    </message>
</context>
<context>
    <name>HealthCommand</name>
    <message>
        <source>how your servers are, since when, and how one can tell</source>
        <translation>comment vont vos serveurs, depuis quand, et à quoi on le voit</translation>
    </message>
    <message>
        <source>Look now: own network, name, connection, certificate, server, sign-in.</source>
        <translation>Regarder maintenant&#xa0;: votre réseau, le nom, la connexion, le certificat, le serveur, le jeton.</translation>
    </message>
    <message>
        <source>The server is right although its own key is another one: it was set up anew.</source>
        <translation>Le serveur est le bon bien que sa propre clé soit différente&#xa0;: il a été réinstallé.</translation>
    </message>
    <message>
        <source>It last answered %1 ago.</source>
        <translation>Dernière réponse il y a %1.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>look</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>Say whose new key is right: `godwit health --trust-new-key HOST`.</source>
        <translation>Dites de quel serveur la nouvelle clé est la bonne&#xa0;: `godwit health --trust-new-key HÔTE`.</translation>
    </message>
    <message>
        <source>To look at a server something must be sent: leave --offline out.</source>
        <translation>Pour regarder un serveur, il faut envoyer quelque chose&#xa0;: retirez --offline.</translation>
    </message>
    <message>
        <source>No account here is on %1. With --probe any server can be looked at.</source>
        <translation>Aucun compte d’ici n’est sur %1. Avec --probe, tout serveur peut être regardé.</translation>
    </message>
    <message>
        <source>No account yet: `godwit login SERVER`.</source>
        <translation>Aucun compte encore&#xa0;: `godwit login SERVEUR`.</translation>
    </message>
</context>
<context>
    <name>HealthSheet</name>
    <message>
        <source>What happened to %1</source>
        <translation>Ce qui est arrivé à %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été essayé</translation>
    </message>
    <message>
        <source>Only if you know from its operator that the server was set up anew: from then on it gets your sign-in again.</source>
        <translation>Seulement si son administrateur vous a dit que le serveur a été réinstallé&#xa0;: il recevra de nouveau votre jeton.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>It is the right server…</source>
        <translation>C’est le bon serveur…</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Lui faire confiance</translation>
    </message>
</context>
<context>
    <name>HealthStep</name>
    <message>
        <source>Good: %1</source>
        <translation>Bon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>Pas bon&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HealthSummary</name>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été essayé</translation>
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
    <name>InboxDelivery</name>
    <message>
        <source>%1 does not ask to follow you any more.</source>
        <translation>%1 ne demande plus à vous suivre.</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>KindBoxes</name>
    <message>
        <source>What is left out here is still there under its own word.</source>
        <translation>Ce qui est écarté ici reste visible sous sa propre rubrique.</translation>
    </message>
    <message>
        <source>Everything is shown. A filter counts only on this computer.</source>
        <translation>Tout est affiché. Un filtre ne vaut que sur cet ordinateur.</translation>
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
    <name>KindFilter</name>
    <message>
        <source>Choose the kinds that are shown</source>
        <translation>Choisir les types affichés</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Find a language</source>
        <translation>Chercher une langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
</context>
<context>
    <name>LifeboatAccount</name>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
</context>
<context>
    <name>LifeboatAdvice</name>
    <message>
        <source>While %1 is there</source>
        <translation>Tant que %1 est là</translation>
    </message>
    <message>
        <source>Should %1 come back</source>
        <translation>Si %1 revient</translation>
    </message>
    <message>
        <source>Name %1 in your profile on %2: whoever looks for you reads it there, and other servers keep a copy.</source>
        <translation>Nommez %1 dans votre profil sur %2&#xa0;: qui vous cherche le lira là, et d’autres serveurs en gardent une copie.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>If you do not find me here any more: %1</source>
        <translation>Si vous ne me trouvez plus ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open your profile</source>
        <translation>Ouvrir votre profil</translation>
    </message>
    <message>
        <source>Let %1 say that %2 is you, too (an alias). Then %3 can move your followers, for as long as it answers.</source>
        <translation>Faites dire à %1 que %2, c’est aussi vous (un alias). %3 pourra alors déplacer vos abonnés, tant qu’il répond.</translation>
    </message>
    <message>
        <source>Open the page for aliases</source>
        <translation>Ouvrir la page des alias</translation>
    </message>
    <message>
        <source>Your last post is kept as a draft. Send it as soon as you hear that the server will close: afterwards nobody takes it.</source>
        <translation>Votre dernier message est gardé comme brouillon. Envoyez-le dès que vous apprenez que le serveur va fermer&#xa0;: après, personne ne le prendra.</translation>
    </message>
    <message>
        <source>Keep a last post ready that says where you will be. It stays a draft until you send it, and it must go out while the server still answers.</source>
        <translation>Gardez prêt un dernier message qui dit où vous serez. Il reste un brouillon jusqu’à ce que vous l’envoyiez, et doit partir tant que le serveur répond encore.</translation>
    </message>
    <message>
        <source>See the last post</source>
        <translation>Voir le dernier message</translation>
    </message>
    <message>
        <source>Write a last post</source>
        <translation>Écrire un dernier message</translation>
    </message>
    <message>
        <source>If you do not find me here any more, I am %1.</source>
        <translation>Si vous ne me trouvez plus ici, je suis %1.</translation>
    </message>
    <message>
        <source>Your profile on %2 names %1: whoever looks for you reads it there, and other servers keep a copy.</source>
        <translation>Votre profil sur %2 nomme %1&#xa0;: qui vous cherche le lit là, et d’autres serveurs en gardent une copie.</translation>
    </message>
    <message>
        <source>%1 has checked that %2 is yours as well, and shows so in your profile.</source>
        <translation>%1 a vérifié que %2 est aussi à vous, et le montre sur votre profil.</translation>
    </message>
    <message>
        <source>Put the address of each of your two profiles into a field of the other one: then their servers can check that both are yours (rel=me), and show so.</source>
        <translation>Mettez l’adresse de chacun de vos deux profils dans un champ de l’autre&#xa0;: leurs serveurs peuvent alors vérifier que les deux sont à vous (rel=me), et le montrer.</translation>
    </message>
    <message>
        <source>Copy the address on %1</source>
        <translation>Copier l’adresse sur %1</translation>
    </message>
    <message>
        <source>%1 says that %2 is you, too (an alias): %3 can move your followers, for as long as it answers.</source>
        <translation>%1 dit que %2, c’est vous aussi (un alias)&#xa0;: %3 peut déplacer vos abonnés, tant qu’il répond.</translation>
    </message>
    <message>
        <source>Open the page for moving</source>
        <translation>Ouvrir la page du déménagement</translation>
    </message>
</context>
<context>
    <name>LifeboatArchives</name>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>What a Mastodon server or X (Twitter) gave you of an account of yours can be read and searched here, with its pictures, also when that account is long gone.</source>
        <translation>Ce qu’un serveur Mastodon ou X (Twitter) vous a remis d’un de vos comptes peut être lu et fouillé ici, avec ses images, même quand ce compte n’existe plus depuis longtemps.</translation>
    </message>
    <message>
        <source>It was not imported to its end. Import it again: it goes on where it stopped.</source>
        <translation>Elle n’a pas été importée jusqu’au bout. Importez-la de nouveau&#xa0;: elle reprend où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>Read the archive of %1</source>
        <translation>Lire l’archive de %1</translation>
    </message>
    <message>
        <source>Published of %1</source>
        <translation>Publié de %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Publish again…</source>
        <translation>Publier à nouveau…</translation>
    </message>
    <message>
        <source>Publish the archive of %1 again</source>
        <translation>Publier à nouveau l’archive de %1</translation>
    </message>
</context>
<context>
    <name>LifeboatBackup</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>There is none yet. A backup is yours alone: a folder in the formats that other programs read, or one encrypted file.</source>
        <translation>Il n’y en a pas encore. Une sauvegarde n’appartient qu’à vous&#xa0;: un dossier aux formats que lisent d’autres programmes, ou un seul fichier chiffré.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>On commence</translation>
    </message>
    <message>
        <source>The backup that is being written</source>
        <translation>La sauvegarde en cours d’écriture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>None is written by itself.</source>
        <translation>Aucune n’est écrite automatiquement.</translation>
    </message>
    <message>
        <source>The backup’s passphrase</source>
        <translation>La phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programmer…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
</context>
<context>
    <name>LifeboatChoice</name>
    <message>
        <source>An account of yours on another server takes over when this one is gone. It can be given your follows, lists, mutes and the rest, and both share one home and one reading position.</source>
        <translation>Un de vos comptes sur un autre serveur prend le relais quand celui-ci a disparu. Il peut recevoir vos abonnements, listes, masquages et le reste, et les deux partagent un même accueil et une même position de lecture.</translation>
    </message>
    <message>
        <source>Choose who stands by…</source>
        <translation>Choisir le compte de secours…</translation>
    </message>
</context>
<context>
    <name>LifeboatFacts</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>LifeboatHead</name>
    <message>
        <source>Lifeboat</source>
        <translation>Canot de sauvetage</translation>
    </message>
    <message>
        <source>Try a switch now</source>
        <translation>Essayer un basculement</translation>
    </message>
    <message>
        <source>Switches and comes back, about 1 s</source>
        <translation>Bascule et revient, environ 1 s</translation>
    </message>
</context>
<context>
    <name>LifeboatLosses</name>
    <message>
        <source>Your followers stay behind. Only %1 itself can move them, and only while it answers.</source>
        <translation>Vos abonnés restent là-bas. Seul %1 peut les déplacer, et seulement tant qu’il répond.</translation>
    </message>
    <message>
        <source>The name %1 is gone, and links to your posts lead nowhere.</source>
        <translation>Le nom %1 n’existe plus, et les liens vers vos messages ne mènent nulle part.</translation>
    </message>
    <message>
        <source>What was never shown on this computer cannot be fetched any more: older posts of yours, messages, pictures in full.</source>
        <translation>Ce que cet ordinateur n’a jamais montré ne peut plus être récupéré&#xa0;: vos anciens messages, les conversations, les images en entier.</translation>
    </message>
    <message>
        <source>What you wrote and this computer has seen stays readable here, but hardly any server takes old posts in.</source>
        <translation>Ce que vous avez écrit et que cet ordinateur a vu reste lisible ici, mais presque aucun serveur n’accueille d’anciens messages.</translation>
    </message>
    <message>
        <source>What nobody can save</source>
        <translation>Ce que personne ne peut sauver</translation>
    </message>
</context>
<context>
    <name>LifeboatMenu</name>
    <message>
        <source>Ask its server now</source>
        <translation>Interroger son serveur</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Let it stand by…</source>
        <translation>En faire le compte de secours…</translation>
    </message>
    <message>
        <source>Change who stands by…</source>
        <translation>Changer de compte de secours…</translation>
    </message>
</context>
<context>
    <name>LifeboatPage</name>
    <message>
        <source>Lifeboat</source>
        <translation>Canot de sauvetage</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>LifeboatRehearsals</name>
    <message>
        <source>Rehearsals</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>None yet. Trying a switch changes nothing: it shows you that it works, and how fast.</source>
        <translation>Aucune pour l’instant. Essayer un basculement ne change rien&#xa0;: vous voyez qu’il marche, et à quelle vitesse.</translation>
    </message>
</context>
<context>
    <name>LifeboatRestores</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>A backup, a Mastodon archive or a list from another program can be given to any of your accounts, on any server. You see beforehand what would be done, and can take it back.</source>
        <translation>Une sauvegarde, une archive de Mastodon ou une liste d’un autre programme peut être donnée à n’importe lequel de vos comptes, sur n’importe quel serveur. Vous voyez d’abord ce qui serait fait, et pourrez l’annuler.</translation>
    </message>
</context>
<context>
    <name>LifeboatShare</name>
    <message numerus="yes">
        <source>of %Ln follow(s)</source>
        <translation>
            <numerusform>sur %Ln abonnement</numerusform>
            <numerusform>sur %Ln abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquant</numerusform>
            <numerusform>%Ln manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Follows on the standby</source>
        <translation>Abonnements du compte de secours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in step now</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
</context>
<context>
    <name>LifeboatStandby</name>
    <message>
        <source>Standby: %1</source>
        <translation>Secours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Compte de secours</translation>
    </message>
    <message>
        <source>May Godwit write whom you follow, mute and block, your lists, filters, hashtags and public bookmarks to %1, now and once a day? It goes slowly, within that server’s limits. Blocks come first, only what Godwit put there is ever taken away, and people learn that you follow them.</source>
        <translation>Godwit peut-il écrire sur %1 qui vous suivez, masquez et bloquez, vos listes, filtres, hashtags et signets publics, maintenant puis une fois par jour&#xa0;? Il le fait lentement, dans les limites de ce serveur. Les blocages passent en premier, seul ce que Godwit y a mis est jamais retiré, et les personnes apprennent que vous les suivez.</translation>
    </message>
    <message>
        <source>Keep it in step</source>
        <translation>Le tenir à jour</translation>
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
    <name>ListsPage</name>
    <message>
        <source>Lists &amp; tags</source>
        <translation>Listes et hashtags</translation>
    </message>
    <message>
        <source>Look for new lists and hashtags</source>
        <translation>Chercher de nouvelles listes et de nouveaux hashtags</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Fils d’actualité</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Stop following #%1</source>
        <translation>Ne plus suivre #%1</translation>
    </message>
    <message>
        <source>Open a hashtag, or several in one timeline</source>
        <translation>Ouvrir un hashtag, ou plusieurs dans un même fil</translation>
    </message>
    <message>
        <source>Open a hashtag, or several: waders tides</source>
        <translation>Ouvrir un ou plusieurs hashtags&#xa0;: oiseaux marées</translation>
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
    <message>
        <source>To sign in something must be sent: leave --offline out.</source>
        <translation>Pour se connecter, il faut envoyer quelque chose&#xa0;: retirez --offline.</translation>
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
    <message>
        <source>Also when the outbox has something of it that is not sent yet.</source>
        <translation>Même si la boîte d’envoi contient de lui quelque chose qui n’est pas encore envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of @%1 have not been sent and would be erased.</source>
        <translation>
            <numerusform>%n action de @%1 n’a pas été envoyée et serait effacée.</numerusform>
            <numerusform>%n actions de @%1 n’ont pas été envoyées et seraient effacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of @%1 have not been sent and would not be, until you sign in again.</source>
        <translation>
            <numerusform>%n action de @%1 n’a pas été envoyée et ne le serait qu’après une nouvelle connexion.</numerusform>
            <numerusform>%n actions de @%1 n’ont pas été envoyées et ne le seraient qu’après une nouvelle connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done: `godwit outbox` shows them, --even-unsent signs out all the same.</source>
        <translation>Rien n’a été fait&#xa0;: `godwit outbox` les montre, --even-unsent déconnecte quand même.</translation>
    </message>
    <message numerus="yes">
        <source>Its server has %n of them for later and publishes them all the same, unless you cancel them first.</source>
        <translation>
            <numerusform>Son serveur en garde %n pour plus tard et la publiera quand même, sauf si vous l’annulez d’abord.</numerusform>
            <numerusform>Son serveur en garde %n pour plus tard et les publiera quand même, sauf si vous les annulez d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is only the beginning of @%2. Nothing was done: to erase an account, name it in full.</source>
        <translation>%1 n’est que le début de @%2. Rien n’a été fait&#xa0;: pour effacer un compte, donnez son nom en entier.</translation>
    </message>
    <message>
        <source>@%1 was made of an archive and is not signed in: `godwit archive remove %1` removes it.</source>
        <translation>@%1 est tiré d’une archive et n’est pas connecté&#xa0;: `godwit archive remove %1` le retire.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>MediaGrid</name>
    <message numerus="yes">
        <source>Show %n picture(s)</source>
        <translation>
            <numerusform>Afficher %n image</numerusform>
            <numerusform>Afficher %n images</numerusform>
        </translation>
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
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Image sans description</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Video without a description</source>
        <translation>Vidéo sans description</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
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
    <name>NotificationGroup</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>NotificationItem</name>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
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
    <message>
        <source>Back to the newest</source>
        <translation>Revenir au plus récent</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Show it as a column</source>
        <translation>Afficher en colonne</translation>
    </message>
    <message>
        <source>Your filter hides everything that is here.</source>
        <translation>Votre filtre masque tout ce qui est ici.</translation>
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
    <message>
        <source>Not sent, because the post that it replaces is there already.</source>
        <translation>Pas envoyé, parce que le message qu’il remplace est déjà publié.</translation>
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
    <message>
        <source>Answer send or wait.</source>
        <translation>Répondez send ou wait.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>What waits can only be delivered by sending it: leave --offline out.</source>
        <translation>Ce qui attend ne peut être remis qu’en l’envoyant&#xa0;: retirez --offline.</translation>
    </message>
    <message>
        <source>It was cancelled, and is not sent. Say it again if it is to be.</source>
        <translation>Il a été annulé et n’est pas envoyé. Redites-le s’il doit l’être.</translation>
    </message>
    <message>
        <source>Say outbox list, wait, pause, resume, retry ID, cancel ID, answer ID send or answer ID wait.</source>
        <translation>Dites outbox list, wait, pause, resume, retry ID, cancel ID, answer ID send ou answer ID wait.</translation>
    </message>
    <message>
        <source>The outbox goes on: what waits goes out while Godwit&apos;s window is open, or with `godwit outbox wait`.</source>
        <translation>La boîte d’envoi est relancée&#xa0;: ce qui attend partira quand la fenêtre de Godwit sera ouverte, ou avec `godwit outbox wait`.</translation>
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
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Tout essayer maintenant</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>En pause, %1</translation>
    </message>
    <message>
        <source>Resume the outbox</source>
        <translation>Relancer la boîte d’envoi</translation>
    </message>
    <message>
        <source>Pause the outbox</source>
        <translation>Mettre la boîte d’envoi en pause</translation>
    </message>
    <message>
        <source>Nothing waits. What you write and do stays here until you resume the outbox.</source>
        <translation>Rien n’attend. Ce que vous écrivez et faites reste ici jusqu’à ce que vous relanciez la boîte d’envoi.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Not all of the output could be written: %1.</source>
        <translation>La sortie n’a pas pu être écrite en entier&#xa0;: %1.</translation>
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
    <name>Pairing</name>
    <message>
        <source>One of these accounts is not here any more.</source>
        <translation>L’un de ces comptes n’est plus ici.</translation>
    </message>
    <message>
        <source>%1 is the account in use: its standby must be another one.</source>
        <translation>%1 est le compte utilisé&#xa0;: son compte de secours doit en être un autre.</translation>
    </message>
    <message>
        <source>%1 is signed out: sign in again before it can stand by.</source>
        <translation>%1 est déconnecté&#xa0;: reconnectez-le avant d’en faire un compte de secours.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>Ce compte n’est plus ici.</translation>
    </message>
    <message>
        <source>%1 stands by for nobody.</source>
        <translation>%1 n’est le compte de secours de personne.</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>Find a command, a place or a person</source>
        <translation>Trouver une commande, un lieu ou une personne</translation>
    </message>
    <message>
        <source>Command, place, account or person</source>
        <translation>Commande, lieu, compte ou personne</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Rien de ce nom.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>in a new column</source>
        <translation>dans une nouvelle colonne</translation>
    </message>
</context>
<context>
    <name>PatientSkeleton</name>
    <message>
        <source>Waiting for %1…</source>
        <translation>En attente de %1…</translation>
    </message>
</context>
<context>
    <name>PersonFace</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
    <name>PersonMenu</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Ne plus masquer %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Débloquer %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquer %1</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Signaler…</translation>
    </message>
    <message>
        <source>Show it as a column</source>
        <translation>Afficher en colonne</translation>
    </message>
</context>
<context>
    <name>PollAnswer</name>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>Remove answer %1</source>
        <translation>Retirer la réponse %1</translation>
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
    <message>
        <source>When it is to be published: 18:00, &quot;2026-11-27 18:00&quot;, +30min, +2h or +3d. A server that cannot do that is sent the post then, while Godwit runs.</source>
        <translation>Quand il doit être publié&#xa0;: 18:00, &quot;2026-11-27 18:00&quot;, +30min, +2h ou +3d. Un serveur qui ne sait pas le faire reçoit le message à ce moment-là, si Godwit tourne.</translation>
    </message>
    <message>
        <source>“%1” is no time: say 18:00, &quot;2026-11-27 18:00&quot;, +30min, +2h or +3d.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure&#xa0;: dites 18:00, &quot;2026-11-27 18:00&quot;, +30min, +2h ou +3d.</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1 est déjà passé.</translation>
    </message>
    <message>
        <source>Cut a text that is too long for one post into several, each of which answers the one before it.</source>
        <translation>Découper un texte trop long pour un seul message en plusieurs, dont chacun répond au précédent.</translation>
    </message>
    <message numerus="yes">
        <source>Posted, %n post(s).</source>
        <translation>
            <numerusform>Publié, %n message.</numerusform>
            <numerusform>Publié, %n messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the text as Markdown, where the server can.</source>
        <translation>Lire le texte comme du Markdown, là où le serveur le sait.</translation>
    </message>
    <message>
        <source>Each --alt describes a file: there are more of them than of --media.</source>
        <translation>Chaque --alt décrit un fichier&#xa0;: il y en a plus que de --media.</translation>
    </message>
</context>
<context>
    <name>PostDelivery</name>
    <message>
        <source>%1 shows this post to MORE people than you asked for. Delete it there if they must not read it.</source>
        <translation>%1 montre ce message à PLUS de monde que vous ne l’avez demandé. Supprimez-le là-bas si ces personnes ne doivent pas le lire.</translation>
    </message>
</context>
<context>
    <name>PostDoubts</name>
    <message>
        <source>Post again to post it from %1.</source>
        <translation>Publiez encore une fois pour publier ce message depuis %1.</translation>
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
        <source>Your filter hides everything that is here.</source>
        <translation>Votre filtre masque tout ce qui est ici.</translation>
    </message>
</context>
<context>
    <name>PostListEnd</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>C’est tout.</translation>
    </message>
    <message>
        <source>Your filter hides what comes next. Look further back</source>
        <translation>Votre filtre masque la suite. Remonter plus loin</translation>
    </message>
    <message>
        <source>Your copy ends here. More comes once the server answers.</source>
        <translation>Votre copie s’arrête ici. La suite viendra quand le serveur répondra.</translation>
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
        <source>Profile of %1</source>
        <translation>Profil de %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete and write anew</source>
        <translation>Supprimer et réécrire</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Unpin from your profile</source>
        <translation>Désépingler de votre profil</translation>
    </message>
    <message>
        <source>Pin to your profile</source>
        <translation>Épingler à votre profil</translation>
    </message>
    <message>
        <source>Notifications of this thread again</source>
        <translation>Recevoir de nouveau les notifications de ce fil</translation>
    </message>
    <message>
        <source>Stop notifications for this thread</source>
        <translation>Ne plus être notifié de ce fil</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquer %1</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Signaler…</translation>
    </message>
    <message>
        <source>Show the original text</source>
        <translation>Afficher le texte d’origine</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Show the thread as a column</source>
        <translation>Afficher le fil en colonne</translation>
    </message>
</context>
<context>
    <name>PostName</name>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · modifié</translation>
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
    <message>
        <source>%1 boosted</source>
        <comment>several people</comment>
        <translation>%1 ont partagé</translation>
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
    <message>
        <source>also boosted by %1</source>
        <translation>partagé aussi par %1</translation>
    </message>
    <message>
        <source>boosted by %1</source>
        <translation>partagé par %1</translation>
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
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>See the evidence</source>
        <translation>Voir les preuves</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
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
    <name>ProfileFollowers</name>
    <message>
        <source>following</source>
        <translation>abonnements</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>abonnés</translation>
    </message>
</context>
<context>
    <name>ProfileHead</name>
    <message>
        <source>Follows you</source>
        <translation>Vous suit</translation>
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
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>No notifications of each new post</source>
        <translation>Ne plus notifier chaque nouveau message</translation>
    </message>
    <message>
        <source>Notify me of each new post</source>
        <translation>Me notifier chaque nouveau message</translation>
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
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Search their posts</source>
        <translation>Chercher dans ses messages</translation>
    </message>
    <message>
        <source>Show it as a column</source>
        <translation>Afficher en colonne</translation>
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
        <source>Settings: a newer Godwit is there</source>
        <translation>Réglages&#xa0;: un Godwit plus récent est là</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pause</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continuer en tant que %1</translation>
    </message>
    <message>
        <source>New notifications</source>
        <translation>Nouvelles notifications</translation>
    </message>
</context>
<context>
    <name>RailDrawer</name>
    <message>
        <source>Accounts and places</source>
        <translation>Comptes et lieux</translation>
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
    <name>RailOpener</name>
    <message>
        <source>Accounts and places</source>
        <translation>Comptes et lieux</translation>
    </message>
    <message>
        <source>In the settings: a newer Godwit is there</source>
        <translation>Dans les réglages&#xa0;: un Godwit plus récent est là</translation>
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
    <message>
        <source>put a post of yours on top of your profile</source>
        <translation>mettre un de vos messages en haut de votre profil</translation>
    </message>
    <message>
        <source>take it from there</source>
        <translation>l’en retirer</translation>
    </message>
    <message>
        <source>no notifications of a post&apos;s thread any more</source>
        <translation>ne plus être notifié du fil d’un message</translation>
    </message>
    <message>
        <source>notifications of it again</source>
        <translation>en être de nouveau notifié</translation>
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
    <name>ReplyLine</name>
    <message>
        <source>Reply to %1…</source>
        <translation>Répondre à %1…</translation>
    </message>
    <message>
        <source>Reply with a picture</source>
        <translation>Répondre avec une image</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>tell those who keep your server in order about a person</source>
        <translation>signaler une personne à la modération de votre serveur</translation>
    </message>
    <message>
        <source>With this post of theirs; may be given again.</source>
        <translation>Avec ce message de la personne&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>It is spam.</source>
        <translation>C’est du spam.</translation>
    </message>
    <message>
        <source>It breaks this rule of your server, by its number; may be given again.</source>
        <translation>Cela enfreint cette règle de votre serveur, par son numéro&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>What should be known besides.</source>
        <translation>Ce qu’il faut savoir en plus.</translation>
    </message>
    <message>
        <source>Tell the person&apos;s own server, too.</source>
        <translation>L’envoyer aussi au serveur de la personne.</translation>
    </message>
    <message>
        <source>It is either --spam or --rule.</source>
        <translation>C’est soit --spam, soit --rule.</translation>
    </message>
    <message>
        <source>%1 has no rule %2. Its rules are:</source>
        <translation>%1 n’a pas de règle %2. Ses règles sont&#xa0;:</translation>
    </message>
    <message>
        <source>A comment has at most %1 characters.</source>
        <translation>Un commentaire a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>%1 was written by somebody else.</source>
        <translation>%1 a été écrit par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 takes no reports from apps: write to those who keep it in order.</source>
        <translation>%1 n’accepte pas de signalement d’une application&#xa0;: écrivez à sa modération.</translation>
    </message>
    <message>
        <source>@%1 has been reported.</source>
        <translation>@%1 a été signalé(e).</translation>
    </message>
</context>
<context>
    <name>ReportDelivery</name>
    <message>
        <source>The connection broke while %1 was sent this report, and it does not tell whether it arrived. Send it again, or drop it.</source>
        <translation>La connexion a été coupée pendant l’envoi de ce signalement à %1, qui ne dit pas s’il l’a reçu. Renvoyez-le ou abandonnez-le.</translation>
    </message>
    <message>
        <source>%1 does not find %2, so nothing was reported there.</source>
        <translation>%1 ne trouve pas %2&#xa0;: rien n’y a été signalé.</translation>
    </message>
    <message>
        <source>%1 does not find the person or one of the posts any more, so nothing was reported there.</source>
        <translation>%1 ne trouve plus la personne ou l’un des messages&#xa0;: rien n’y a été signalé.</translation>
    </message>
</context>
<context>
    <name>ReportPosts</name>
    <message>
        <source>Posts that show it</source>
        <translation>Les messages qui le montrent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ReportReasons</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>It is spam: advertising, fraud, the same again and again</source>
        <translation>C’est du spam&#xa0;: publicité, fraude, toujours la même chose</translation>
    </message>
    <message>
        <source>It breaks a rule of %1</source>
        <translation>Cela enfreint une règle de %1</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>C’est autre chose</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report %1</source>
        <translation>Signaler %1</translation>
    </message>
    <message>
        <source>Those who keep %1 in order read this and decide what becomes of it.</source>
        <translation>La modération de %1 le lira et décidera de la suite.</translation>
    </message>
    <message>
        <source>What should they know besides?</source>
        <translation>Que faut-il savoir en plus&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n caractère restant</numerusform>
            <numerusform>%n caractères restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère en trop</numerusform>
            <numerusform>%n caractères en trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it to %1 as well, where this person is at home</source>
        <translation>L’envoyer aussi à %1, le serveur de cette personne</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Envoyer le signalement</translation>
    </message>
</context>
<context>
    <name>RepublishSheet</name>
    <message>
        <source>Publish %1 again</source>
        <translation>Publier à nouveau %1</translation>
    </message>
    <message>
        <source>The posts of the archive, under their own dates, on the profile of an account of yours. Answers to others, mentions of others and polls stay out: servers take none of these as posts of the past.</source>
        <translation>Les messages de l’archive, sous leur propre date, sur le profil d’un de vos comptes. Les réponses à d’autres, les mentions d’autres personnes et les sondages restent dehors&#xa0;: les serveurs n’acceptent rien de cela comme messages du passé.</translation>
    </message>
    <message>
        <source>The account that gets the posts</source>
        <translation>Le compte qui reçoit les messages</translation>
    </message>
    <message>
        <source>To the account</source>
        <translation>Vers le compte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Also what was for followers only: for those of this account</source>
        <translation>Aussi ce qui n’était que pour les abonnés&#xa0;: pour ceux de ce compte</translation>
    </message>
    <message>
        <source>Also what was for you alone</source>
        <translation>Aussi ce qui n’était que pour vous</translation>
    </message>
    <message>
        <source>Shown at most to</source>
        <translation>Montré au plus à</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
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
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Looking what would go</source>
        <translation>Godwit regarde ce qui partirait</translation>
    </message>
    <message>
        <source>What stays out</source>
        <translation>Ce qui reste dehors</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
</context>
<context>
    <name>RequestActs</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Answered elsewhere, or taken back</source>
        <translation>Réponse donnée ailleurs, ou demande retirée</translation>
    </message>
    <message>
        <source>See profile</source>
        <translation>Voir le profil</translation>
    </message>
    <message>
        <source>Your answer has not arrived yet</source>
        <translation>Votre réponse n’est pas encore arrivée</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>The account that it is given to.</source>
        <translation>Le compte qui le reçoit.</translation>
    </message>
    <message>
        <source>What a table lists that does not say so: follows, mutes, blocks, …</source>
        <translation>Ce que contient une liste qui ne le dit pas&#xa0;: follows, mutes, blocks…</translation>
    </message>
    <message>
        <source>Show what would be done, and do nothing.</source>
        <translation>Montrer ce qui serait fait, et ne rien faire.</translation>
    </message>
    <message>
        <source>You agree that it is written to the account.</source>
        <translation>Vous acceptez que cela soit écrit dans le compte.</translation>
    </message>
    <message>
        <source>Go on until all is there that can be, however long the server asks for.</source>
        <translation>Continuer jusqu’à ce que tout ce qui peut y être y soit, aussi longtemps que le serveur le demande.</translation>
    </message>
    <message>
        <source>The backup&apos;s passphrase is the first line of standard input.</source>
        <translation>La phrase secrète de la sauvegarde est la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>Say to which account, by --to HANDLE; `godwit accounts` lists who is signed in.</source>
        <translation>Dites à quel compte, par --to IDENTIFIANT&#xa0;; `godwit accounts` dit qui est connecté.</translation>
    </message>
    <message>
        <source>There is nothing of it in the backup.</source>
        <translation>Il n’y a rien de tel dans la sauvegarde.</translation>
    </message>
    <message>
        <source>It comes to this computer, and to no server. Look at it first with --dry-run; if you agree: `godwit restore … --yes`.</source>
        <translation>Cela vient sur cet ordinateur, et sur aucun serveur. Regardez d’abord avec --dry-run&#xa0;; si vous êtes d’accord&#xa0;: `godwit restore … --yes`.</translation>
    </message>
    <message>
        <source>Godwit will write this to @%1, and people learn of the follows. Look at it first with --dry-run; if you agree: `godwit restore … --yes`.</source>
        <translation>Godwit écrira cela dans @%1, et les personnes suivies l’apprendront. Regardez d’abord avec --dry-run&#xa0;; si vous êtes d’accord&#xa0;: `godwit restore … --yes`.</translation>
    </message>
    <message>
        <source>What @%1 has of it by now:</source>
        <translation>Ce que @%1 en a déjà&#xa0;:</translation>
    </message>
    <message>
        <source>It goes on at %1.</source>
        <translation>Cela continue à %1.</translation>
    </message>
    <message>
        <source>The same command goes on where it stopped.</source>
        <translation>La même commande reprend où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>give what a backup holds, or another program&apos;s table, to an account on any server: blocks and mutes first, then follows, lists, filters, hashtags and bookmarks; posts stay here; --undo takes back what a restore has done</source>
        <translation>donner à un compte, sur n’importe quel serveur, ce que contient une sauvegarde ou le tableau d’un autre programme&#xa0;: d’abord blocages et personnes masquées, puis abonnements, listes, filtres, hashtags et signets&#xa0;; les messages restent ici&#xa0;; --undo annule ce qu’une restauration a fait</translation>
    </message>
    <message>
        <source>Take back what the restore from PATH, or else the last one, has done there: not what was there before, nor what you have changed since.</source>
        <translation>Annuler ce que la restauration de PATH, ou sinon la dernière, y a fait&#xa0;: ni ce qui y était avant, ni ce que vous avez modifié depuis.</translation>
    </message>
    <message>
        <source>Say what to restore: `godwit restore PATH --to %1`.</source>
        <translation>Dites ce qu’il faut restaurer&#xa0;: `godwit restore PATH --to %1`.</translation>
    </message>
    <message>
        <source>Nothing was restored to @%1 that could be undone.</source>
        <translation>Rien n’a été restauré à @%1 qui puisse être annulé.</translation>
    </message>
    <message>
        <source>Taken back from @%1:</source>
        <translation>Annulé pour @%1&#xa0;:</translation>
    </message>
    <message>
        <source>Write who would be followed into FOLDER, as Mastodon&apos;s following_accounts.csv, for the server&apos;s own page, and do nothing else.</source>
        <translation>Écrire dans FOLDER les personnes qui seraient suivies, comme le following_accounts.csv de Mastodon, pour la page du serveur, et ne rien faire d’autre.</translation>
    </message>
    <message>
        <source>Nobody in it is still to be followed.</source>
        <translation>Il n’y a plus personne à suivre.</translation>
    </message>
    <message>
        <source>Only these: blocks,mutes,domains,follows,lists,filters,tags,bookmarks,drafts,settings.</source>
        <translation>Seulement ceux-ci&#xa0;: blocks,mutes,domains,follows,lists,filters,tags,bookmarks,drafts,settings.</translation>
    </message>
    <message>
        <source>There is no kind “%1”: say blocks, mutes, domains, follows, lists, filters, tags, bookmarks, drafts or settings.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas&#xa0;: dites blocks, mutes, domains, follows, lists, filters, tags, bookmarks, drafts ou settings.</translation>
    </message>
</context>
<context>
    <name>RestoreKinds</name>
    <message>
        <source>What is restored</source>
        <translation>Ce qui est restauré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RestoreLine</name>
    <message>
        <source>Taken back of %1</source>
        <translation>Annulé de %1</translation>
    </message>
    <message>
        <source>Restored of %1</source>
        <translation>Restauré de %1</translation>
    </message>
    <message>
        <source>Whom you keep away comes first, then whom you follow, then lists, filters, hashtags and bookmarks.</source>
        <translation>D’abord les personnes que vous tenez à distance, puis celles que vous suivez, puis listes, filtres, hashtags et signets.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what this restore has done: %1? What was there before stays, and so does what you have changed since.</source>
        <translation>Annuler ce que cette restauration a fait&#xa0;: %1&#xa0;? Ce qui y était avant reste, et ce que vous avez modifié depuis aussi.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken back</source>
        <translation>
            <numerusform>%Ln non annulée</numerusform>
            <numerusform>%Ln non annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be</source>
        <translation>
            <numerusform>%Ln n’a pas pu l’être</numerusform>
            <numerusform>%Ln n’ont pas pu l’être</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Shows it no more; what it has done stays.</source>
        <translation>Ne la montre plus&#xa0;; ce qu’elle a fait reste.</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>The folder for the list</source>
        <translation>Le dossier pour la liste</translation>
    </message>
    <message>
        <source>Open the page for imports</source>
        <translation>Ouvrir la page des imports</translation>
    </message>
    <message>
        <source>The list is %1.</source>
        <translation>La liste est %1.</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>A backup of Godwit’s, an archive that Mastodon made for you, or a list from another program.</source>
        <translation>Une sauvegarde de Godwit, une archive que Mastodon a faite pour vous, ou une liste d’un autre programme.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>The folder of a backup</source>
        <translation>Le dossier d’une sauvegarde</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>A backup, an archive or a list</source>
        <translation>Une sauvegarde, une archive ou une liste</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>What does it list?</source>
        <translation>Que contient cette liste&#xa0;?</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>Personnes masquées</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>The account that it is given to</source>
        <translation>Le compte auquel elle est donnée</translation>
    </message>
    <message>
        <source>To the account</source>
        <translation>Vers le compte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Looking at it, and at what the account has already</source>
        <translation>On la lit, et on regarde ce que le compte a déjà</translation>
    </message>
</context>
<context>
    <name>ScheduleChoice</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SchedulePicker</name>
    <message>
        <source>When it is published</source>
        <translation>Quand il est publié</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Say it like %1</source>
        <translation>Écrivez-la comme %1</translation>
    </message>
    <message>
        <source>Post at once instead</source>
        <translation>Publier tout de suite</translation>
    </message>
</context>
<context>
    <name>ScheduledDelivery</name>
    <message>
        <source>%1 published it at once, not at %2. Delete it there if that does harm.</source>
        <translation>%1 l’a publié tout de suite, et non le %2. Supprimez-le là-bas si cela fait du tort.</translation>
    </message>
    <message>
        <source>%1 had this post for %2 and has it no more: it was removed there. Send it again or drop it.</source>
        <translation>%1 avait ce message pour le %2 et ne l’a plus&#xa0;: il y a été retiré. Renvoyez-le ou abandonnez-le.</translation>
    </message>
    <message>
        <source>%1 was to publish this post at %2, and your profile there does not show it. Look there, then send it again or drop it.</source>
        <translation>%1 devait publier ce message le %2, et votre profil là-bas ne le montre pas. Regardez-y, puis renvoyez-le ou abandonnez-le.</translation>
    </message>
    <message>
        <source>%1 had published it already. You can delete it there.</source>
        <translation>%1 l’avait déjà publié. Vous pouvez l’y supprimer.</translation>
    </message>
</context>
<context>
    <name>ScriptReader</name>
    <message>
        <source>it is no list of X’s.</source>
        <translation>ce n’est pas une liste de X.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Do not narrow by %1</source>
        <translation>Ne plus restreindre par %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Search everything you have read, offline</source>
        <translation>Chercher dans tout ce que vous avez lu, hors ligne</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Look for nothing</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>search the server, or with --local everything cached here; quote WORDS that begin with -</source>
        <translation>chercher sur le serveur ou, avec --local, dans toute la copie locale&#xa0;; citez les WORDS qui commencent par -</translation>
    </message>
    <message>
        <source>Everything cached here, offline; understands from:HANDLE, to:HANDLE, in:TIMELINE, lang:fr, before: and after:2026-01-31 (or 2026-01, 2026), has:image (video, audio, link, poll, code, cw), is:reply (boosted, favourite, bookmarked, own), &quot;phrases&quot; and -words.</source>
        <translation>Toute la copie locale, hors ligne&#xa0;; comprend from:HANDLE, to:HANDLE, in:TIMELINE, lang:fr, before: et after:2026-01-31 (ou 2026-01, 2026), has:image (video, audio, link, poll, code, cw), is:reply (boosted, favourite, bookmarked, own), les &quot;expressions&quot; et les -mots.</translation>
    </message>
    <message>
        <source>With --local: the oldest posts before newer ones.</source>
        <translation>Avec --local&#xa0;: les messages les plus anciens d’abord.</translation>
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
        <source>“%1” is no filter and was looked for as words: see `godwit help search`.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un filtre et a été cherché comme des mots&#xa0;: voir `godwit help search`.</translation>
    </message>
    <message>
        <source>What is cached here can be searched with --local.</source>
        <translation>La copie locale se cherche avec --local.</translation>
    </message>
    <message>
        <source>A server answers in an order of its own: --oldest-first goes with --local.</source>
        <translation>Un serveur répond dans son propre ordre&#xa0;: --oldest-first va avec --local.</translation>
    </message>
</context>
<context>
    <name>SearchGroup</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
    <name>SearchOrderChoice</name>
    <message>
        <source>Order of the posts on this computer: %1</source>
        <translation>Ordre des messages de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
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
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Demander au serveur</translation>
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
    <message>
        <source>@%1 was made of an archive, to be read: nothing can be sent with it.</source>
        <translation>@%1 est tiré d’une archive, à lire&#xa0;: rien ne peut être envoyé avec lui.</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>%1, something new</source>
        <translation>%1, du nouveau</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Lifeboat</source>
        <translation>Canot de sauvetage</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
    <name>SignLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
    <name>SkinTones</name>
    <message>
        <source>No skin tone</source>
        <translation>Sans couleur de peau</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translation>Peau claire</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translation>Peau moyennement claire</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translation>Peau légèrement mate</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translation>Peau mate</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translation>Peau foncée</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>Sound: %1</source>
        <translation>Son&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sound without a description</source>
        <translation>Son sans description</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>Remettre le son</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>Couper le son</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message numerus="yes">
        <source>%1: %n line(s) name nobody, the first one is line %2.</source>
        <translation>
            <numerusform>%1&#xa0;: %n ligne ne nomme personne, la ligne %2.</numerusform>
            <numerusform>%1&#xa0;: %n lignes ne nomment personne, la première est la ligne %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not used: another file lists the same.</source>
        <translation>%1 n’est pas utilisé&#xa0;: un autre fichier contient la même chose.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>no folder can be made there.</source>
        <translation>aucun dossier ne peut y être créé.</translation>
    </message>
</context>
<context>
    <name>StandbyCard</name>
    <message>
        <source>Choose a standby</source>
        <translation>Choisir un compte de secours</translation>
    </message>
    <message>
        <source>Do not propose it again</source>
        <translation>Ne plus le proposer</translation>
    </message>
</context>
<context>
    <name>StandbyChoice</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>StandbyChoices</name>
    <message>
        <source>Your accounts</source>
        <translation>Vos comptes</translation>
    </message>
    <message>
        <source>This is your only account here so far.</source>
        <translation>C’est votre seul compte ici pour l’instant.</translation>
    </message>
    <message>
        <source>Sign in to one more account</source>
        <translation>Se connecter à un autre compte</translation>
    </message>
</context>
<context>
    <name>StandbyCommand</name>
    <message>
        <source>the account that takes over when this one&apos;s server goes: both become one person, with one home, one reading position and one outbox</source>
        <translation>le compte qui prend la relève quand le serveur de celui-ci disparaît&#xa0;: les deux ne font plus qu’une personne, avec un fil, une position de lecture et une boîte d’envoi</translation>
    </message>
    <message>
        <source>@%1 is on the same server: it goes when that goes.</source>
        <translation>@%1 est sur le même serveur&#xa0;: il disparaît avec lui.</translation>
    </message>
    <message>
        <source>%1 is not signed in here: `godwit login SERVER` first.</source>
        <translation>%1 n’est pas connecté ici&#xa0;: d’abord `godwit login SERVER`.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>Ce compte n’est plus ici.</translation>
    </message>
    <message>
        <source>%1 reads and acts.</source>
        <translation>%1 lit et agit.</translation>
    </message>
    <message>
        <source>%1 stands by.</source>
        <translation>%1 est le compte de secours.</translation>
    </message>
    <message>
        <source>%1 belongs to the same person.</source>
        <translation>%1 appartient à la même personne.</translation>
    </message>
    <message>
        <source>Nobody stands by: `godwit standby set HANDLE`.</source>
        <translation>Pas de compte de secours&#xa0;: `godwit standby set HANDLE`.</translation>
    </message>
    <message>
        <source>Nobody stands by for %1.</source>
        <translation>%1 n’a pas de compte de secours.</translation>
    </message>
    <message>
        <source>Say standby set HANDLE, clear [HANDLE], status, sync, pause or resume.</source>
        <translation>Tapez standby set HANDLE, clear [HANDLE], status, sync, pause ou resume.</translation>
    </message>
</context>
<context>
    <name>StandbySheet</name>
    <message>
        <source>Standby for %1</source>
        <translation>Compte de secours de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>An account of yours on another server. If you have none yet, make one on that server’s own page, then sign in to it here.</source>
        <translation>Un compte à vous sur un autre serveur. Si vous n’en avez pas encore, créez-en un sur la page de ce serveur, puis connectez-vous ici.</translation>
    </message>
    <message>
        <source>Back to your accounts</source>
        <translation>Retour à vos comptes</translation>
    </message>
    <message>
        <source>Make it the standby</source>
        <translation>Choisir comme compte de secours</translation>
    </message>
    <message>
        <source>Remove the standby</source>
        <translation>Retirer le compte de secours</translation>
    </message>
    <message>
        <source>If %1 disappears, you go on there with one key, at the same post. Both accounts share one home, one place in it and one outbox.</source>
        <translation>Si %1 disparaît, vous y continuez d’une seule touche, au même message. Les deux comptes partagent un seul accueil, une seule position de lecture et une seule boîte d’envoi.</translation>
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
    <name>SwitchBanner</name>
    <message>
        <source>What changed?</source>
        <translation>Qu’est-ce qui a changé&#xa0;?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 répond de nouveau.</translation>
    </message>
    <message>
        <source>Your place is the same there.</source>
        <translation>Votre place y est la même.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>SwitchCommand</name>
    <message>
        <source>go on with the standby (or another account of the same person): same home, same place, what waits is sent from there, once</source>
        <translation>continuer avec le compte de secours (ou un autre compte de la même personne)&#xa0;: même fil, même endroit, ce qui attend part de là, une seule fois</translation>
    </message>
    <message>
        <source>Back to the account that acted before the last switch.</source>
        <translation>Revenir au compte qui agissait avant le dernier passage.</translation>
    </message>
    <message>
        <source>Try it: switch and back, say how long it took, change nothing.</source>
        <translation>Essayer&#xa0;: aller et retour, dire combien de temps cela a pris, ne rien changer.</translation>
    </message>
    <message>
        <source>Do not wait until what went along has been sent.</source>
        <translation>Ne pas attendre que ce qui a suivi soit envoyé.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>Ce compte n’est plus ici.</translation>
    </message>
    <message>
        <source>Say one of HANDLE, --back and --rehearse.</source>
        <translation>Dites HANDLE, --back ou --rehearse, un seul des trois.</translation>
    </message>
    <message>
        <source>%1 is not signed in here.</source>
        <translation>%1 n’est pas connecté ici.</translation>
    </message>
    <message>
        <source>%1 does not stand by for %2: `godwit standby set %1` first.</source>
        <translation>%1 n’est pas le compte de secours de %2&#xa0;: d’abord `godwit standby set %1`.</translation>
    </message>
    <message>
        <source>You are on %1 now, as @%2. Your place is kept.</source>
        <translation>Vous êtes maintenant sur %1, comme @%2. Votre place est gardée.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting thing(s) have gone out.</source>
        <translation>
            <numerusform>%n chose en attente est partie.</numerusform>
            <numerusform>%n choses en attente sont parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to go out from there.</source>
        <translation>
            <numerusform>%n chose attend de partir de là.</numerusform>
            <numerusform>%n choses attendent de partir de là.</numerusform>
        </translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>`godwit outbox answer ID send` sends it from here, `… wait` lets it wait.</source>
        <translation>`godwit outbox answer ID send` l’envoie d’ici, `… wait` le laisse attendre.</translation>
    </message>
    <message>
        <source>There in %1 ms, back in %2 ms. Nothing was changed.</source>
        <translation>Aller en %1&#xa0;ms, retour en %2&#xa0;ms. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 answers and knows you.</source>
        <translation>%1 répond et vous connaît.</translation>
    </message>
    <message>
        <source>%1 does not take you just now: %2</source>
        <translation>%1 ne vous accepte pas en ce moment&#xa0;: %2</translation>
    </message>
    <message>
        <source>on or off: whether the window goes on with the standby by itself when a server is gone or has suspended the account.</source>
        <translation>on ou off&#xa0;: si la fenêtre continue d’elle-même avec le compte de secours quand un serveur a disparu ou a suspendu le compte.</translation>
    </message>
    <message>
        <source>--automatic takes on or off.</source>
        <translation>--automatic prend on ou off.</translation>
    </message>
    <message>
        <source>The standby takes over by itself when a server is gone or has suspended the account.</source>
        <translation>Le compte de secours prend la relève de lui-même quand un serveur a disparu ou a suspendu le compte.</translation>
    </message>
    <message>
        <source>The standby takes over only when you say so.</source>
        <translation>Le compte de secours ne prend la relève que si vous le dites.</translation>
    </message>
</context>
<context>
    <name>SwitchSettings</name>
    <message>
        <source>Go on with the standby by itself</source>
        <translation>Continuer de soi-même avec le compte de secours</translation>
    </message>
    <message>
        <source>Only when a server is gone for good or has suspended the account. Else you are asked.</source>
        <translation>Seulement quand un serveur a disparu pour de bon ou a suspendu le compte. Sinon, la question vous est posée.</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Compte de secours</translation>
    </message>
    <message>
        <source>%1 takes over when %2 disappears</source>
        <translation>%1 prend la relève si %2 disparaît</translation>
    </message>
    <message>
        <source>Nobody takes over when %1 disappears</source>
        <translation>Personne ne prend la relève si %1 disparaît</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>SwitchSheet</name>
    <message>
        <source>What changed?</source>
        <translation>Qu’est-ce qui a changé&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the lifeboat page</source>
        <translation>Ouvrir la page du canot de sauvetage</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>You have not agreed to this yet.</source>
        <translation>Vous n’avez pas encore donné votre accord.</translation>
    </message>
    <message>
        <source>Bringing the standby in step is paused.</source>
        <translation>La mise à jour du compte de secours est en pause.</translation>
    </message>
    <message>
        <source>The restore is paused.</source>
        <translation>La restauration est en pause.</translation>
    </message>
    <message>
        <source>Undoing the restore is paused.</source>
        <translation>L’annulation de la restauration est en pause.</translation>
    </message>
    <message>
        <source>Another Godwit is bringing this standby in step just now.</source>
        <translation>Un autre Godwit est en train de mettre à jour ce compte de secours.</translation>
    </message>
    <message>
        <source>Another Godwit is at this restore just now.</source>
        <translation>Un autre Godwit s’occupe en ce moment de cette restauration.</translation>
    </message>
    <message>
        <source>The standby is not signed in any more. Sign in to it again.</source>
        <translation>Le compte de secours n’est plus connecté. Reconnectez-vous-y.</translation>
    </message>
    <message>
        <source>The account that this is restored to is not signed in any more. Sign in to it again.</source>
        <translation>Le compte auquel on restaure n’est plus connecté. Connectez-vous-y à nouveau.</translation>
    </message>
    <message>
        <source>The standby’s server does not accept your sign-in any more. Sign in to it again.</source>
        <translation>Le serveur du compte de secours n’accepte plus votre connexion. Reconnectez-vous-y.</translation>
    </message>
    <message>
        <source>The server of the account that this is restored to does not accept your sign-in any more. Sign in to it again.</source>
        <translation>Le serveur du compte auquel on restaure n’accepte plus votre connexion. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The standby’s server asks for patience.</source>
        <translation>Le serveur du compte de secours demande de la patience.</translation>
    </message>
    <message>
        <source>The server of the account that this is restored to asks for patience.</source>
        <translation>Le serveur du compte auquel on restaure demande de la patience.</translation>
    </message>
    <message>
        <source>You block this person on the standby.</source>
        <translation>Vous bloquez cette personne sur le compte de secours.</translation>
    </message>
    <message>
        <source>You block this person with the account that this is restored to.</source>
        <translation>Vous bloquez cette personne avec le compte auquel on restaure.</translation>
    </message>
    <message>
        <source>Its turn has not come yet.</source>
        <translation>Son tour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>C’est là.</translation>
    </message>
    <message>
        <source>Asked for; the person has to agree.</source>
        <translation>Demandé&#xa0;; la personne doit accepter.</translation>
    </message>
    <message>
        <source>Another person has this name there.</source>
        <translation>Une autre personne y porte ce nom.</translation>
    </message>
    <message>
        <source>You have changed it since, so it stays as it is.</source>
        <translation>Vous l’avez modifié depuis&#xa0;: il reste tel quel.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1. %2</source>
        <translation>Tout n’a pas pu être lu&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>TagButton</name>
    <message>
        <source>Following</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
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
    <name>ThreadList</name>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
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
    <message>
        <source>Jump to the post</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it as a column</source>
        <translation>Afficher en colonne</translation>
    </message>
    <message>
        <source>This post is not here any more.</source>
        <translation>Ce message n’est plus ici.</translation>
    </message>
</context>
<context>
    <name>ThreadPartLine</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Post %1 of %2: %3</source>
        <translation>Message %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 characters left</source>
        <translation>%1 caractères restants</translation>
    </message>
    <message>
        <source>Remove post %1</source>
        <translation>Retirer le message %1</translation>
    </message>
</context>
<context>
    <name>TileFilm</name>
    <message>
        <source>Video without a description</source>
        <translation>Vidéo sans description</translation>
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
    <message>
        <source>seen by %1</source>
        <translation>vu par %1</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>Look for new posts</source>
        <translation>Chercher de nouveaux messages</translation>
    </message>
    <message>
        <source>Jump to the newest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>Count the new ones as read</source>
        <translation>Marquer les nouveaux comme lus</translation>
    </message>
    <message>
        <source>Copy the hashtag</source>
        <translation>Copier le hashtag</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Show it as a column</source>
        <translation>Afficher en colonne</translation>
    </message>
</context>
<context>
    <name>TimelineMore</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
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
        <source>Notifications of all accounts</source>
        <translation>Notifications de tous les comptes</translation>
    </message>
    <message>
        <source>Show it as a column</source>
        <translation>Afficher en colonne</translation>
    </message>
</context>
<context>
    <name>TitleOf</name>
    <message>
        <source>Reply to %1: “%2”</source>
        <translation>Réponse à %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Reply: “%1”</source>
        <translation>Réponse&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Quote of %1: “%2”</source>
        <translation>Citation de %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>A post with %n file(s)</source>
        <translation>
            <numerusform>Un message avec %n fichier</numerusform>
            <numerusform>Un message avec %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a post</source>
        <translation>Supprimer un message</translation>
    </message>
    <message>
        <source>Delete: “%1”</source>
        <translation>Supprimer&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a post</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Suivre %1</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <translation>Ne plus suivre %1</translation>
    </message>
    <message>
        <source>Edit: “%1”</source>
        <translation>Modification&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Boost of %1</source>
        <translation>Partage de %1</translation>
    </message>
    <message>
        <source>Boost of %1, taken back</source>
        <translation>Partage de %1, retiré</translation>
    </message>
    <message>
        <source>Favourite for %1</source>
        <translation>Favori pour %1</translation>
    </message>
    <message>
        <source>Favourite for %1, taken back</source>
        <translation>Favori pour %1, retiré</translation>
    </message>
    <message>
        <source>Bookmark of %1</source>
        <translation>Signet sur %1</translation>
    </message>
    <message>
        <source>Bookmark of %1, removed</source>
        <translation>Signet sur %1, retiré</translation>
    </message>
    <message>
        <source>Vote: %1</source>
        <translation>Vote&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept %1 as a follower</source>
        <translation>Accepter %1 comme abonné</translation>
    </message>
    <message>
        <source>Decline %1 as a follower</source>
        <translation>Refuser %1 comme abonné</translation>
    </message>
    <message>
        <source>Mark a conversation as read</source>
        <translation>Marquer une conversation comme lue</translation>
    </message>
    <message>
        <source>Pin of %1 to the profile</source>
        <translation>Épinglage de %1 au profil</translation>
    </message>
    <message>
        <source>Pin of %1, removed</source>
        <translation>Épinglage de %1, retiré</translation>
    </message>
    <message>
        <source>Thread of %1 muted</source>
        <translation>Fil de %1 masqué</translation>
    </message>
    <message>
        <source>Thread of %1 heard of again</source>
        <translation>Fil de %1 de nouveau suivi</translation>
    </message>
    <message>
        <source>Take back what was scheduled: “%1”</source>
        <translation>Reprendre ce qui était programmé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Signaler %1</translation>
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
    <name>Toasts</name>
    <message>
        <source>See the outbox</source>
        <translation>Voir la boîte d’envoi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message>
        <source>Written down. It goes out as soon as the server takes it.</source>
        <translation>C’est noté. L’envoi se fera dès que le serveur l’accepte.</translation>
    </message>
    <message>
        <source>Written down. It goes out %1.</source>
        <translation>C’est noté. Cela part %1.</translation>
    </message>
    <message>
        <source>For this you need an account.</source>
        <translation>Pour cela, il faut un compte.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Written down. The outbox is paused: nothing goes out until you resume it.</source>
        <translation>C’est noté. La boîte d’envoi est en pause&#xa0;: rien ne part tant que vous ne la relancez pas.</translation>
    </message>
</context>
<context>
    <name>TranslationLine</name>
    <message>
        <source>Show the original text</source>
        <translation>Afficher le texte d’origine</translation>
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
    <name>Undoer</name>
    <message>
        <source>You have put others into this list since, so it stays.</source>
        <translation>Vous y avez mis d’autres personnes depuis&#xa0;: la liste reste.</translation>
    </message>
</context>
<context>
    <name>UpdateCommand</name>
    <message>
        <source>look for a newer Godwit on the mirrors or in a folder, fetch it, verify it, put it in place, hand it on</source>
        <translation>chercher un Godwit plus récent sur les miroirs ou dans un dossier, le récupérer, le vérifier, le mettre en place, le transmettre</translation>
    </message>
    <message>
        <source>Ask this mirror instead of those that are listed; several times.</source>
        <translation>Demander à ce miroir plutôt qu’à ceux de la liste&#xa0;; plusieurs fois.</translation>
    </message>
    <message>
        <source>Trust this root instead of the built-in one: for builds of your own.</source>
        <translation>Se fier à cette racine plutôt qu’à celle du programme&#xa0;: pour vos propres compilations.</translation>
    </message>
    <message>
        <source>The file that is replaced, where it is not the one that runs.</source>
        <translation>Le fichier qui est remplacé, si ce n’est pas celui qui tourne.</translation>
    </message>
    <message>
        <source>Take a release that nobody vouches for any more.</source>
        <translation>Prendre une publication que plus personne ne garantit.</translation>
    </message>
    <message>
        <source>The clock is right now, and was wrong before.</source>
        <translation>L’horloge est juste maintenant, et était fausse avant.</translation>
    </message>
    <message>
        <source>Fetch although the network counts it.</source>
        <translation>Récupérer même si le réseau le compte.</translation>
    </message>
    <message>
        <source>Say update check, get, apply, verify FILE, from FOLDER, mirror FOLDER or back.</source>
        <translation>Dites update check, get, apply, verify FILE, from FOLDER, mirror FOLDER ou back.</translation>
    </message>
    <message>
        <source>To ask a mirror something must be sent: leave --offline out.</source>
        <translation>Pour demander à un miroir, il faut envoyer quelque chose&#xa0;: enlevez --offline.</translation>
    </message>
    <message>
        <source>%1 is the version before again, from its next start on.</source>
        <translation>%1 est de nouveau la version précédente, dès son prochain démarrage.</translation>
    </message>
    <message>
        <source>Try a version that did not start here, or was left.</source>
        <translation>Essayer une version qui n’a pas démarré ici, ou qui a été quittée.</translation>
    </message>
</context>
<context>
    <name>UpdateMirrors</name>
    <message>
        <source>Mirrors</source>
        <translation>Miroirs</translation>
    </message>
    <message>
        <source>Nothing that a mirror gives is trusted: what counts are the signatures.</source>
        <translation>On ne se fie à rien de ce que donne un miroir&#xa0;: seules les signatures comptent.</translation>
    </message>
    <message>
        <source>No mirror is known yet.</source>
        <translation>Aucun miroir n’est encore connu.</translation>
    </message>
</context>
<context>
    <name>UpdateOffer</name>
    <message>
        <source>What is new in %1</source>
        <translation>Ce qui est nouveau dans %1</translation>
    </message>
    <message>
        <source>Nothing was written about it.</source>
        <translation>Rien n’a été écrit à ce sujet.</translation>
    </message>
    <message>
        <source>The version that is being fetched</source>
        <translation>La version en cours de téléchargement</translation>
    </message>
    <message>
        <source>Restart into %1</source>
        <translation>Redémarrer dans %1</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Télécharger %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>Look for updates by itself</source>
        <translation>Chercher les mises à jour automatiquement</translation>
    </message>
    <message>
        <source>From a folder</source>
        <translation>Depuis un dossier</translation>
    </message>
    <message>
        <source>A stick from a friend, laid out as a mirror. It is verified like one.</source>
        <translation>La clé USB d’un ami, disposée comme un miroir, et vérifiée de même.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A folder with a release of Godwit</source>
        <translation>Un dossier avec une version de Godwit</translation>
    </message>
    <message>
        <source>Godwit restarts. This version does not come again by itself.</source>
        <translation>Godwit redémarre. Cette version-ci ne reviendra pas d’elle-même.</translation>
    </message>
    <message>
        <source>It lies beside this one.</source>
        <translation>Elle se trouve à côté de celle-ci.</translation>
    </message>
    <message>
        <source>None lies beside this one.</source>
        <translation>Aucune ne se trouve à côté de celle-ci.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Revenir maintenant</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Revenir…</translation>
    </message>
</context>
<context>
    <name>ViewerFilm</name>
    <message>
        <source>Play in the browser</source>
        <translation>Lire dans le navigateur</translation>
    </message>
    <message>
        <source>Video without a description</source>
        <translation>Vidéo sans description</translation>
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
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
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
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
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
        <source>a link to a profile</source>
        <translation>un lien vers un profil</translation>
    </message>
    <message>
        <source>Sign in with a code instead</source>
        <translation>Se connecter plutôt avec un code</translation>
    </message>
    <message>
        <source>somebody’s handle</source>
        <translation>l’identifiant de quelqu’un</translation>
    </message>
    <message>
        <source>Look around without an account</source>
        <translation>Regarder sans compte</translation>
    </message>
    <message>
        <source>Import an archive or a backup</source>
        <translation>Importer une archive ou une sauvegarde</translation>
    </message>
</context>
<context>
    <name>WriteButton</name>
    <message>
        <source>New post</source>
        <translation>Nouveau message</translation>
    </message>
</context>
<context>
    <name>ZoomedPicture</name>
    <message>
        <source>This picture could not be loaded.</source>
        <translation>Cette image n’a pas pu être chargée.</translation>
    </message>
</context>
</TS>
