// What nearly every file of the viewer's side includes, parsed once: it halves the compiler's time.
// Files still include what they use themselves; builds without it (the release preset) see to that.
#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QPointF>
#include <QPromise>
#include <QString>
#include <QStringList>
#include <QThread>
#include <QTimer>
#include <QVariant>
#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>
