#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace rollcall::test {

inline QByteArray wordFor(ErrorCode code)
{
    const std::string_view word = rollcall::toString(code);
    return QByteArray(word.data(), qsizetype(word.size()));
}

/// "ok", or the word for the error's code: something QCOMPARE can show.
template <class T>
QByteArray codeOf(const Result<T>& result)
{
    return result ? QByteArray("ok") : wordFor(result.error().code);
}

/// The whole error as text; empty when there is none. For the second argument of QVERIFY2.
template <class T>
QByteArray textOf(const Result<T>& result)
{
    return result ? QByteArray() : QByteArray::fromStdString(result.error().toString());
}

} // namespace rollcall::test
