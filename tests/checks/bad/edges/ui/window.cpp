#include "cli/words.h"
#include "engine/engine.h"
#include "viewmodels/row.h"

#include <QQuickView>
