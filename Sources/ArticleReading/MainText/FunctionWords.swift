import Hashing

/// The words that hold sentences together: they are frequent in prose and rare in menus.
enum FunctionWords {
    private static let indonesian = """
        yang dan di ke dari untuk dengan pada itu ini dalam tidak akan oleh sebagai juga ada adalah
        telah sudah bisa dapat agar karena saat namun tetapi atau serta bahwa mereka kami kita saya
        ia dia kata ujar tersebut secara menjadi antara hingga sampai setelah sebelum seperti lebih
        masih belum para kepada bagi tak pun jika kalau bila maka hanya terhadap melalui lalu yakni
        yaitu ujarnya katanya jelasnya tegasnya tuturnya ucapnya harus sehingga sementara selain
        seluruh sejumlah beberapa atas tanpa sebuah seorang sedangkan sekitar kini
        """
    private static let english = """
        the of and to in that is was for it with as on by at from this be are were has have had
        not will would said which their its they we he she an or but been who
        """
    /// The hashes of the words in small letters.
    static let hashes = FingerprintSet(
        (indonesian + " " + english).split(whereSeparator: { $0 == " " || $0 == "\n" })
            .map { WordHash.of(Array($0.utf8)) })
}
