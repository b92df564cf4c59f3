#pragma once

#include "core/base/result.h"
#include "core/store/bucket.h"

#include <QByteArray>

/// Private to core/store: buckets of one tier packed column by column, a quarter of the size of
/// plain rows. What the bytes mean is written in block_codec.cpp.
namespace rollcall::store {

/// `buckets` in time order, at multiples of `span` from `start` on, at most 2^16 of them.
QByteArray packBlock(const QList<Bucket>& buckets, qint64 start, qint64 span);

/// Only the metrics asked for are unpacked. NotAStore when the bytes are damaged; never reads
/// beyond them and never makes more than 2^16 buckets.
Result<QList<Bucket>> unpackBlock(const QByteArray& data, qint64 start, qint64 span,
                                  MetricSet metrics = everyMetric);

} // namespace rollcall::store
