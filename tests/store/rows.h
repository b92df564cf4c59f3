#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>
#include <memory>

/// Short ways to write and compare rows of a store.
namespace rollcall::test {

/// An empty store in a folder of its own, for the init() of a test.
inline void openFresh(std::unique_ptr<QTemporaryDir>& folder, std::unique_ptr<store::Store>& store)
{
    folder = std::make_unique<QTemporaryDir>();
    auto opened = store::Store::open(folder->filePath(QStringLiteral("fleet.db")),
                                     store::Store::Mode::ReadWrite);
    QVERIFY2(opened.ok(), opened ? "" : opened.error().toString().c_str());
    store = std::move(opened).value();
}

inline store::NodeRecord record(const QString& name, const QString& host, quint16 port = 22)
{
    store::NodeRecord node;
    node.name = name;
    node.host = host;
    node.port = port;
    return node;
}

inline store::SampleRecord sample(store::NodeId node, qint64 time,
                                  std::optional<double> temperature)
{
    store::SampleRecord result;
    result.node = node;
    result.time = time;
    result.temperatureC = temperature;
    return result;
}

inline QList<qint64> times(const QList<store::SampleRecord>& samples)
{
    QList<qint64> result;
    for (const store::SampleRecord& each : samples)
        result << each.time;
    return result;
}

} // namespace rollcall::test
