#pragma once

#include <QByteArray>
#include <cstddef>
#include <cstdint>
#include <vector>

/// Private to core/store: columns of whole numbers in few bytes. Sixteen values a group: how far
/// their least one lies from that of the group before (a varint), how many bits the rest needs, and
/// these bits. A constant costs two bytes a group, a noisy reading its noise; an outlier makes only
/// its own group wide. The idea is that of Parquet's delta encoding
/// (https://parquet.apache.org/docs/file-format/data-pages/encodings/), without the deltas, which
/// would double the noise.
namespace rollcall::store {

using Column = std::vector<std::int64_t>;

class ColumnWriter
{
public:
    void number(std::uint64_t value); ///< a varint: seven bits a byte, least first
    void column(const Column& values);
    void bytes(const QByteArray& bytes) { m_bytes += bytes; }
    const QByteArray& result() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what ColumnWriter wrote, and stops for good at the first byte that cannot be.
class ColumnReader
{
public:
    explicit ColumnReader(const QByteArray& bytes);

    std::uint64_t number();
    Column column(std::size_t count);
    void skip(std::uint64_t bytes);
    /// True until something was read that is not there.
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_end; }

private:
    const unsigned char* m_at;
    const unsigned char* m_end;
    bool m_ok = true;
};

} // namespace rollcall::store
