#include "agent/bench/sha256.h"

#include <QtTest>

using namespace rollcall::agent;

namespace {

QByteArray hexOf(const Sha256Digest& digest)
{
    return QByteArray(reinterpret_cast<const char*>(digest.data()),
                      static_cast<qsizetype>(digest.size()))
        .toHex();
}

} // namespace

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePublishedVectors_data();
    void agreesWithThePublishedVectors();
    void agreesWithQtAtEveryLengthAroundABlock();
    void cryptoInstructionsAgreeWithThePortableCode();
};

// FIPS 180-2 appendix B and the NIST example values.
void TestSha256::agreesWithThePublishedVectors_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("empty") << QByteArray()
                           << QByteArray("e3b0c44298fc1c149afbf4c8996fb924"
                                         "27ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223"
                                       "b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million times a")
        << QByteArray(1'000'000, 'a')
        << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestSha256::agreesWithThePublishedVectors()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, digest);
    const std::string_view bytes(message.constData(), static_cast<std::size_t>(message.size()));
    QCOMPARE(hexOf(sha256(bytes)), digest);
    if (const auto crypto = sha256CompressCrypto())
        QCOMPARE(hexOf(sha256(bytes, crypto)), digest);
}

void TestSha256::agreesWithQtAtEveryLengthAroundABlock()
{
    for (int length = 0; length <= 200; ++length) {
        const QByteArray message(length, static_cast<char>(length));
        const std::string_view bytes(message.constData(), static_cast<std::size_t>(length));
        QCOMPARE(hexOf(sha256(bytes)),
                 QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex());
    }
}

void TestSha256::cryptoInstructionsAgreeWithThePortableCode()
{
    const auto crypto = sha256CompressCrypto();
    if (!crypto)
        QSKIP("this processor has no SHA-256 instructions");
    std::string bytes;
    for (int i = 0; i < 2000; ++i) {
        QCOMPARE(hexOf(sha256(bytes, crypto)), hexOf(sha256(bytes)));
        bytes += static_cast<char>(i * 37 + 11);
    }
}

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
