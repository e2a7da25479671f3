// Mastodon: max_id.
auto a = "acct:me@here";
auto b = "max_id"; /* reblog */
bool reblogged_by;
int tootle;
