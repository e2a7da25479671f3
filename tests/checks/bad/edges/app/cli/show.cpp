#include "viewmodels/row.h"

#include <QQuickView>
#include <qcoro/qcorotask.h>
