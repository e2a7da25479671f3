#include "model/ids.h"
#include "base/clock.h"
#include "cache/database.h"
