#pragma once

#include "core/store/store.h"

#include <sys/stat.h>

#include <QFile>
#include <QTest>

/// Stores to damage.
namespace rollcall::test {

inline constexpr int pageBytes = 4096;

inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

inline void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Rubbish over these pages, counted from 0. The file as it is then.
inline QByteArray spoil(const QString& path, const QList<qsizetype>& pages)
{
    QByteArray bytes = contents(path);
    for (const qsizetype page : pages)
        bytes.replace(page * pageBytes, pageBytes, QByteArray(pageBytes, '\x5a'));
    overwrite(path, bytes);
    return bytes;
}

inline bool isPrivate(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && (status.st_mode & 077) == 0;
}

inline store::SampleRecord sampleAt(store::NodeId node, qint64 time)
{
    store::SampleRecord sample;
    sample.node = node;
    sample.time = time;
    sample.temperatureC = 40 + double(time % 1000) / 100;
    return sample;
}

/// Two nodes, `samples` each, and a long inventory.
inline void fill(const QString& file, int samples)
{
    auto store = store::Store::open(file, store::Store::Mode::ReadWrite);
    QVERIFY2(store.ok(), store ? "" : store.error().toString().c_str());
    for (const QString& name : {QStringLiteral("a"), QStringLiteral("b")}) {
        const auto node = (*store)->addNode({0, name, name, 22, {}, {QStringLiteral("rack1")}, 1});
        QVERIFY(node.ok());
        QVERIFY((*store)->begin().ok());
        for (int i = 0; i < samples; ++i)
            QVERIFY((*store)->saveSample(sampleAt(node->id, 1'000'000 + i * 1000)).ok());
        QVERIFY((*store)->saveInventory(node->id, 5, QByteArray(20'000, 'x')).ok());
        QVERIFY((*store)->commit().ok());
    }
}

} // namespace rollcall::test
