#include "net/sender.h"
#include "servers/mastodon/paging.h"
#include "servers/ports.h"
