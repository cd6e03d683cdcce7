// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/columns.h"

#include <algorithm>

namespace aelwyd {

const QList<SheetColumn>& peopleColumns() {
    static const QList<SheetColumn> columns{
        {"reference", "cyfeirnod|rhif_cyfeirnod"},
        {"first_name", "enw_cyntaf"},
        {"last_name", "cyfenw|enw_olaf"},
        {"known_as", "enw_arferol|adnabyddir_fel|enw_a_ddefnyddir"},
        {"date_of_birth", "dyddiad_geni"},
        {"language", "iaith|dewis_iaith"},
        {"address", "cyfeiriad", TextSort::Note},
        {"postcode", "cod_post"},
        {"locality", "ardal|lleoliad|bro"},
        {"phone", "ffôn|rhif_ffôn|teleffon"},
        {"nhs_number", "rhif_gig|rhif_y_gig"},
        {"complexity", "cymhlethdod"},
        {"complexity_decided_on", "dyddiad_penderfynu_cymhlethdod|cymhlethdod_dyddiad"},
        {"complexity_reason", "rheswm_cymhlethdod|cymhlethdod_rheswm", TextSort::Note},
        {"agreed_hours_min", "isafswm_oriau_cytunedig|oriau_cytunedig_isaf"},
        {"agreed_hours_max", "uchafswm_oriau_cytunedig|oriau_cytunedig_uchaf"},
        {"bank_period", "cyfnod_bancio|cyfnod_y_banc"},
        {"bank_starts_on", "dyddiad_dechrau_bancio|bancio_yn_dechrau"},
        {"carry_over_limit_hours", "terfyn_oriau_cario_drosodd|terfyn_cario_drosodd"},
        {"hourly_rate", "cyfradd_yr_awr|cyfradd_fesul_awr"},
        {"max_weekly_charge", "uchafswm_tâl_wythnosol"},
        {"funding", "cyllid|ariannu"},
        {"worker_gender", "rhywedd_gweithiwr|rhywedd_y_gweithiwr"},
        {"competences", "cymwyseddau", TextSort::Note},
        {"qualities", "rhinweddau", TextSort::Note},
        {"interests", "diddordebau", TextSort::Note},
        {"do_not_send", "peidio_ag_anfon|dim_anfon", TextSort::Note},
        {"start_date", "dyddiad_dechrau"}};
    return columns;
}

const QList<SheetColumn>& staffColumns() {
    static const QList<SheetColumn> columns{
        {"reference", "cyfeirnod|rhif_cyfeirnod"},
        {"first_name", "enw_cyntaf"},
        {"last_name", "cyfenw|enw_olaf"},
        {"start_date", "dyddiad_dechrau"},
        {"leave_date", "dyddiad_gadael"},
        {"leave_reason", "rheswm_gadael|rheswm_dros_adael"},
        {"trained_on", "dyddiad_hyfforddi|hyfforddwyd_ar"},
        {"experience", "profiad"},
        {"experience_decided_on", "dyddiad_penderfynu_profiad|profiad_dyddiad"},
        {"confirmed_for_all", "cadarnhawyd_i_bawb|cadarnhawyd_ar_gyfer_pawb"},
        {"languages", "ieithoedd", TextSort::Note},
        {"gender", "rhywedd"},
        {"competences", "cymwyseddau", TextSort::Note},
        {"qualities", "rhinweddau", TextSort::Note},
        {"interests", "diddordebau", TextSort::Note},
        {"locality", "ardal|lleoliad|bro"},
        {"contract_hours_min", "isafswm_oriau_contract|oriau_contract_isaf"},
        {"contract_hours_max", "uchafswm_oriau_contract|oriau_contract_uchaf"},
        {"registration_number", "rhif_cofrestru"},
        {"registration_expires", "cofrestru_yn_dod_i_ben|dyddiad_dod_i_ben_cofrestru"},
        {"dbs_date", "dyddiad_dbs|dyddiad_gdg"},
        {"employment", "cyflogaeth"},
        {"availability", "argaeledd", TextSort::Note},
        {"do_not_send", "peidio_ag_anfon|dim_anfon", TextSort::Note}};
    return columns;
}

const QList<SheetColumn>& visitColumns() {
    static const QList<SheetColumn> columns{{"reference", "cyfeirnod|rhif_cyfeirnod"},
                                            {"person", "person|unigolyn|defnyddiwr_gwasanaeth"},
                                            {"worker", "gweithiwr|gweithwyr", TextSort::Note},
                                            {"kind", "math|math_o_ymweliad"},
                                            {"planned_start", "dechrau_a_gynlluniwyd|dechrau_cynlluniedig"},
                                            {"planned_minutes", "munudau_a_gynlluniwyd|munudau_cynlluniedig"},
                                            {"actual_start", "dechrau_gwirioneddol|dechrau_go_iawn"},
                                            {"actual_minutes", "munudau_gwirioneddol|munudau_go_iawn"},
                                            {"state", "cyflwr|statws"},
                                            {"cancelled_at", "canslwyd_am|amser_canslo"},
                                            {"agreed_short", "cytunwyd_yn_fyr|byrrach_trwy_gytundeb"},
                                            {"note", "nodyn|nodiadau", TextSort::Note}};
    return columns;
}

qsizetype columnOf(const QString& heading, const QList<SheetColumn>& columns) {
    const QString folded = foldedForSearch(heading);
    const auto isIt = [&](const SheetColumn& column) {
        const QStringList names = QString::fromUtf8(column.welsh).split(u'|') << QLatin1String(column.name);
        return std::any_of(names.begin(), names.end(),
                           [&](const QString& n) { return foldedForSearch(n) == folded; });
    };
    const auto found = std::find_if(columns.begin(), columns.end(), isIt);
    return found == columns.end() ? -1 : found - columns.begin();
}

} // namespace aelwyd
