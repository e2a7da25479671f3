<TS><message><translation>oui</translation></message>
<message><translation type="unfinished"></translation></message></TS>
