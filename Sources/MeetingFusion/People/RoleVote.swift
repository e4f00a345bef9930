import Article
import IndonesianText

/// The roles under which articles know a person, the best supported first.
struct RoleVote {
    let roles: [MeetingRole]

    init(_ appearances: [Appearance], _ sources: SourceArticles) {
        var groups: [[Appearance]] = []
        var bags: [WordBag] = []
        for appearance in appearances where appearance.role ?? appearance.organization != nil {
            let bag = WordBag("\(appearance.role ?? "") \(appearance.organization ?? "")")
            if let index = bags.firstIndex(where: { $0.dice(bag) >= 80 }) {
                groups[index].append(appearance)
            } else {
                groups.append([appearance])
                bags.append(bag)
            }
        }
        roles = groups.map { RoleVote.role(of: $0, sources) }.sorted { a, b in
            let (x, y) = (a.support.articles.count, b.support.articles.count)
            return x != y ? x > y : RoleVote.text(a) < RoleVote.text(b)
        }
    }

    /// A group's longest wording with the support of all.
    private static func role(of group: [Appearance], _ sources: SourceArticles) -> MeetingRole {
        let longest = group.max { a, b in
            let (x, y) = (a.role?.utf8.count ?? 0, b.role?.utf8.count ?? 0)
            return x != y ? x < y : (a.role ?? "") > (b.role ?? "")
        }
        let organization = group.compactMap(\.organization).max { a, b in
            a.utf8.count != b.utf8.count ? a.utf8.count < b.utf8.count : a > b
        }
        return MeetingRole(
            role: longest?.role, organization: organization,
            support: sources.support(group.map { ($0.key, $0.confidence) }))
    }

    private static func text(_ role: MeetingRole) -> String {
        "\(role.role ?? "")\u{0}\(role.organization ?? "")"
    }
}
