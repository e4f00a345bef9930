/// What packing may refer back to before anything was packed: field names, and the commonest words
/// of the language, which most readings have.
///
/// Nothing but memory depends on it: what is packed never leaves the process.
enum PresetDictionary {
    static let bytes = Array(
        (" yang dan dengan untuk pada dalam tersebut pemerintah kegiatan masyarakat kepala dinas "
            + "provinsi kabupaten kota daerah menjadi melalui bahwa juga akan tidak ini itu dari "
            + "],\"mentioned\":[{\"name\":\"\",\"why\":\"invited\",\"organization\":null}],"
            + "\"statements\":[],\"topics\":[\"pemerintahan\"],\"also_reports\":[]}"
            + "],\"quotes\":[{\"speaker\":\"\",\"text\":\"\",\"attribution\":\"named\",\"spans\":[["
            + "]],\"confidence\":0.9,\"method\":\"\"},{\"speaker\":\""
            + "\"participants\":[{\"name\":\"\",\"role\":\"Kepala Dinas \",\"organization\":\"PT \","
            + "\"represents\":null,\"spans\":[[]],\"confidence\":0.8,\"method\":\"\"},{\"name\":\""
            + "{\"id\":\"\",\"key\":\"\",\"url\":\"https://www.\",\"title\":\"\",\"outlet\":{\"name\":"
            + "\"\",\"domain\":\".com\"},\"published_at\":\"2026-01-05T08:00:00+08:00\","
            + "\"fetched_at\":null,\"province\":\"kaltim\",\"language\":\"id\",\"kind\":\"meeting\","
            + "\"main_text\":\"\",\"byline\":null,\"advertorial\":false,\"correction\":false,"
            + "\"partial\":false,\"withdrawn\":false,\"event\":{\"state\":\"held\",\"date\":"
            + "\"2026-01-05\",\"end_date\":null,\"time\":null,\"moved_from\":null,\"basis\":"
            + "\"explicit\",\"text\":\"\",\"venue\":\"\",\"place\":{\"name\":\"Kota \",\"code\":\"64."
            + "\",\"country\":\"ID\"},\"evidence\":{\"date\":{\"spans\":[[").utf8)
}
