#include "core/store/packed_column.h"

#include <algorithm>
#include <bit>

namespace rollcall::store {

namespace {

constexpr std::size_t groupSize = 16;

std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
}

std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>((value >> 1U) ^ (~(value & 1U) + 1U));
}

/// Differences are taken modulo 2^64, so that no value is too far from another.
std::uint64_t difference(std::int64_t a, std::int64_t b)
{
    return static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b);
}

std::int64_t sum(std::int64_t a, std::uint64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + b);
}

/// Bits one after the other, the least first; at most 32 at a time.
class BitWriter
{
public:
    explicit BitWriter(QByteArray& bytes)
        : m_bytes(bytes)
    {}
    void put(std::uint64_t value, unsigned width)
    {
        m_bits |= value << m_held;
        for (m_held += width; m_held >= 8; m_held -= 8, m_bits >>= 8U)
            m_bytes.append(static_cast<char>(m_bits & 0xffU));
    }
    void finish()
    {
        if (m_held > 0)
            m_bytes.append(static_cast<char>(m_bits & 0xffU));
    }

private:
    QByteArray& m_bytes;
    std::uint64_t m_bits = 0;
    unsigned m_held = 0;
};

class BitReader
{
public:
    explicit BitReader(const unsigned char* at)
        : m_at(at)
    {}
    std::uint64_t take(unsigned width)
    {
        for (; m_held < width; m_held += 8)
            m_bits |= static_cast<std::uint64_t>(*m_at++) << m_held;
        const std::uint64_t value = m_bits & ((std::uint64_t(1) << width) - 1);
        m_bits >>= width;
        m_held -= width;
        return value;
    }

private:
    const unsigned char* m_at;
    std::uint64_t m_bits = 0;
    unsigned m_held = 0;
};

} // namespace

void ColumnWriter::number(std::uint64_t value)
{
    while (value >= 0x80U) {
        m_bytes.append(static_cast<char>(value | 0x80U));
        value >>= 7U;
    }
    m_bytes.append(static_cast<char>(value));
}

void ColumnWriter::column(const Column& values)
{
    std::int64_t before = 0;
    for (std::size_t first = 0; first < values.size(); first += groupSize) {
        const std::size_t last = std::min(first + groupSize, values.size());
        const auto [least, most] = std::minmax_element(values.begin() + std::ptrdiff_t(first),
                                                       values.begin() + std::ptrdiff_t(last));
        const unsigned width = unsigned(std::bit_width(difference(*most, *least)));
        number(zigzag(static_cast<std::int64_t>(difference(*least, before))));
        m_bytes.append(static_cast<char>(width));
        BitWriter out(m_bytes);
        for (std::size_t i = first; i < last; ++i) {
            const std::uint64_t value = difference(values[i], *least);
            out.put(value & 0xffffffffU, std::min(width, 32U));
            if (width > 32)
                out.put(value >> 32U, width - 32);
        }
        out.finish();
        before = *least;
    }
}

ColumnReader::ColumnReader(const QByteArray& bytes)
    : m_at(reinterpret_cast<const unsigned char*>(bytes.constData()))
    , m_end(m_at + bytes.size())
{}

std::uint64_t ColumnReader::number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && m_ok; shift += 7) {
        if (m_at == m_end)
            break;
        const unsigned char byte = *m_at++;
        value |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
        if (byte < 0x80U)
            return value;
    }
    m_ok = false;
    return 0;
}

Column ColumnReader::column(std::size_t count)
{
    Column values;
    values.reserve(count);
    std::int64_t least = 0;
    while (values.size() < count && m_ok) {
        least = sum(least, static_cast<std::uint64_t>(unzigzag(number())));
        const std::size_t here = std::min(groupSize, count - values.size());
        const unsigned width = m_at == m_end ? 65 : *m_at++;
        const std::size_t bytes = (here * width + 7) / 8;
        if (!m_ok || width > 64 || bytes > std::size_t(m_end - m_at)) {
            m_ok = false;
            break;
        }
        BitReader in(m_at);
        for (std::size_t i = 0; i < here; ++i) {
            std::uint64_t value = in.take(std::min(width, 32U));
            if (width > 32)
                value |= in.take(width - 32) << 32U;
            values.push_back(sum(least, value));
        }
        m_at += bytes;
    }
    values.resize(count);
    return values;
}

void ColumnReader::skip(std::uint64_t bytes)
{
    if (bytes > std::uint64_t(m_end - m_at))
        m_ok = false;
    else
        m_at += bytes;
}

} // namespace rollcall::store
