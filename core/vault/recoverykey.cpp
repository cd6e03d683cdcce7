// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recoverykey.h"

namespace aelwyd {

namespace {

constexpr char kSigns[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kGroupBytes = kRecoveryKeySize / kRecoveryGroups;
constexpr int kGroupSigns = 8;

/// CRC-8 (polynomial 0x07) over the group's place and its bytes: finds every change within eight bits, so any
/// one sign.
unsigned char checkOf(const unsigned char* bytes, int group) {
    unsigned crc = static_cast<unsigned>(group) + 1;
    for (int i = -1; i < kGroupBytes; ++i) {
        if (i >= 0) crc ^= bytes[i];
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 0x80 ? (crc << 1 ^ 0x07) & 0xff : crc << 1;
    }
    return static_cast<unsigned char>(crc);
}

QString groupText(const unsigned char* bytes, int group) {
    quint64 number = 0;
    for (int i = 0; i < kGroupBytes; ++i)
        number = number << 8 | bytes[i];
    number = number << 8 | checkOf(bytes, group);
    QString text;
    for (int shift = 5 * (kGroupSigns - 1); shift >= 0; shift -= 5)
        text += QLatin1Char(kSigns[number >> shift & 31]);
    return text;
}

QString tidiedSigns(const QString& typed) {
    QString signs;
    for (QChar sign : typed.toUpper())
        if (!sign.isSpace() && sign.category() != QChar::Punctuation_Dash) signs += sign;
    return signs.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

/// False unless the signs are a group that checks.
bool readGroup(QStringView signs, int group, unsigned char* out) {
    quint64 number = 0;
    for (QChar sign : signs) {
        const auto value = QLatin1String(kSigns).indexOf(sign);
        if (value < 0) return false;
        number = number << 5 | static_cast<quint64>(value);
    }
    for (int i = 0; i < kGroupBytes; ++i)
        out[i] = static_cast<unsigned char>(number >> (8 * (kGroupBytes - i)));
    return checkOf(out, group) == (number & 0xff);
}

} // namespace

QStringList recoveryGroups(const SecretBytes& key) {
    QStringList groups;
    for (int group = 0; group < kRecoveryGroups; ++group)
        groups.append(groupText(key.data() + group * kGroupBytes, group));
    return groups;
}

Result<SecretBytes> recoveryKeyFrom(const QString& typed) {
    const QString signs = tidiedSigns(typed);
    if (signs.size() != kRecoveryGroups * kGroupSigns) return Problem{{}, ErrorCode::WrongRecoveryKey};
    SecretBytes key = SecretBytes::zeros(kRecoveryKeySize);
    for (int group = 0; group < kRecoveryGroups; ++group)
        if (!readGroup(QStringView(signs).mid(group * kGroupSigns, kGroupSigns), group,
                       key.data() + group * kGroupBytes))
            return Problem{{}, ErrorCode::WrongRecoveryKey, {QString::number(group + 1)}};
    return key;
}

} // namespace aelwyd
