#include "servers/mastodon/paging.h"
