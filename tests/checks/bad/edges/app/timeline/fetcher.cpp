#include "servers/ports.h"
#include "servers/mastodon/paging.h"
#include "net/sender.h"
