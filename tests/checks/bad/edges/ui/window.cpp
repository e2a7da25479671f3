#include "engine/engine.h"
#include "viewmodels/row.h"
#include <QQuickView>
#include "cli/words.h"
