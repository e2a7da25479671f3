#include "base/clock.h"
#include "cache/database.h"
#include "model/ids.h"
