import Postgres
import Testing

@Suite struct PostgresAddressTests {
    private func complaint(about uri: String, password: String? = nil) -> PostgresError? {
        do throws(PostgresError) {
            _ = try PostgresAddress(uri, password: password)
            return nil
        } catch {
            return error
        }
    }

    @Test func isShownWithoutItsParametersAndPassword() throws {
        let address = try PostgresAddress(
            "postgresql://writer@db.example:5433/news?sslmode=require", password: "hush-hush")
        #expect(address.description == "postgresql://writer@db.example:5433/news")
        var dumped = ""
        dump(address, to: &dumped)
        for text in [dumped, String(reflecting: address), "\(address)"] {
            #expect(!text.contains("hush-hush"))
        }
    }

    @Test(arguments: [
        "postgresql://writer:hush-hush@db.example/news",
        "postgres://:hush-hush@db.example/news",
        "postgresql://writer:hush-hush@db.example:5432/news?sslmode=nonsense&what",
        "postgresql://db.example/news?user=writer&password=hush-hush",
        "postgresql://db.example/news?sslpassword=hush-hush",
        "postgresql://db.example/news?PASSWORD=hush-hush",
        "postgresql://[writer:hush-hush@db.example/news",
    ])
    func aPasswordInTheAddressIsRefusedAndNotRepeated(_ uri: String) {
        let error = complaint(about: uri)
        #expect(error?.kind == .address)
        #expect(error?.description.contains("hush-hush") == false)
    }

    @Test(arguments: [
        ("mysql://db.example/news", "postgresql://"),
        ("postgresql://db.example/news?sslmod=require", "sslmod"),
        ("postgresql://[::1/news", "IPv6"),
        ("/var/lib/meetings.sqlite", "postgresql://"),
    ])
    func whatMakesNoSenseIsSaid(_ uri: String, _ word: String) {
        let error = complaint(about: uri)
        #expect(error?.kind == .address)
        #expect(error?.description.contains(word) == true)
    }

    @Test func aPortInTheAddressIsNoPassword() {
        #expect(complaint(about: "postgresql://db.example:5432/news") == nil)
        #expect(complaint(about: "postgresql://writer@[::1]:5432/news") == nil)
        #expect(complaint(about: "postgresql:///news?host=/run/postgresql") == nil)
    }

    @Test func aServerThatIsNotThereIsUnreachableAndTheSecretStaysOne() throws {
        // The discard port of the loopback: nobody listens there.
        let address = try PostgresAddress(
            "postgresql://writer@127.0.0.1:9/news", password: "hush-hush")
        do throws(PostgresError) {
            _ = try PostgresConnection(address, application: "tests")
            Issue.record("connected to nobody")
        } catch {
            #expect(error.kind == .unreachable)
            #expect(error.description.contains("127.0.0.1"))
            #expect(!error.description.contains("hush-hush"))
            #expect(!error.description.contains("\n"))
        }
    }
}
