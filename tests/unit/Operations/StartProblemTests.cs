using System.Net;
using System.Net.Sockets;
using DigitaalWerkt.Tests.Site;
using Npgsql;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>Whoever starts the program wrongly reads what is wrong and what to do, and the program ends with code 1.</summary>
public sealed class StartProblemTests(TestDatabase databases)
{
    [Fact]
    public async Task Without_a_database_in_production_it_says_which_setting_is_missing() =>
        await ShouldRefuseAsync([], "No database is configured", "Set ConnectionStrings__Database");

    [Fact]
    public async Task Without_PostgreSQL_on_the_machine_it_says_how_to_install_it() =>
        await ShouldRefuseAsync(
            [("ASPNETCORE_ENVIRONMENT", "Development"), ("DW_POSTGRES", "/nonexistent"), ("DW_DATA", Path.Combine(Path.GetTempPath(), $"dw-{Guid.NewGuid():N}"))],
            "/nonexistent", "Configure the right folder");

    [Fact]
    public async Task A_server_that_is_not_there_is_named_as_such() =>
        await ShouldRefuseAsync(
            [("ConnectionStrings__Database", $"Host=127.0.0.1;Port={SiteProcess.FreePort()};Database=x;Username=x;Password=hunter2hunter2")],
            "The database can't be reached", "See that PostgreSQL runs");

    [Fact]
    public async Task A_wrong_password_is_named_as_such()
    {
        var wrong = new NpgsqlConnectionStringBuilder(await databases.CreateAsync()) { Password = "hunter2hunter2" };

        await ShouldRefuseAsync([("ConnectionStrings__Database", wrong.ConnectionString)], "the user or the password is wrong", "Look at Username and Password");
    }

    [Fact]
    public async Task A_database_that_does_not_exist_is_named_as_such()
    {
        var wrong = new NpgsqlConnectionStringBuilder(await databases.CreateAsync()) { Database = "nowhere" };

        await ShouldRefuseAsync([("ConnectionStrings__Database", wrong.ConnectionString)], "it has no database of that name", "createdb");
    }

    [Theory]
    [InlineData("postgres://web:hunter2hunter2@db/x")]
    [InlineData("Host=db;Port=vijf;Password=hunter2hunter2")]
    [InlineData("Database=x;Username=web;Password=hunter2hunter2")]
    public async Task A_connection_string_that_is_none_is_named_as_such(string written) =>
        await ShouldRefuseAsync([("ConnectionStrings__Database", written)], "can't be read", "Host=");

    [Fact]
    public async Task An_address_of_a_collector_that_is_none_is_named_as_such() =>
        await ShouldRefuseAsync([("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317")], "OTEL_EXPORTER_OTLP_ENDPOINT can't be read", "http://host:4317");

    [Fact]
    public async Task A_database_newer_than_the_program_is_left_alone()
    {
        var database = await databases.CreateAsync();
        await using (var connection = new NpgsqlConnection(database))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var future = new NpgsqlCommand(
                """
                create table "__EFMigrationsHistory" ("MigrationId" text primary key, "ProductVersion" text not null);
                insert into "__EFMigrationsHistory" values ('20991231235959_TheFuture', '99');
                """,
                connection);
            await future.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await ShouldRefuseAsync([("ConnectionStrings__Database", database)], "TheFuture", "docs/ops.md");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named_as_such()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        await ShouldRefuseAsync(
            [
                ("ConnectionStrings__Database", await databases.CreateWithTablesAsync()),
                ("ASPNETCORE_URLS", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}"),
            ],
            "The port is taken", "PORT=5081");
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("example.org;*")]
    public async Task A_site_that_does_not_know_its_name_does_not_start(string names) =>
        await ShouldRefuseAsync([("AllowedHosts", names)], "doesn't know under which name", "Set AllowedHosts");

    [Fact]
    public async Task A_proxy_that_is_no_address_is_named_as_such() =>
        await ShouldRefuseAsync([("Site__TrustedProxies", "10.0.0.1, the-proxy")], "'the-proxy'", "Site__TrustedProxies=");

    [Theory]
    [InlineData("")]
    [InlineData("digitaalwerkt.example")]
    [InlineData("https://digitaalwerkt.example/")]
    public async Task An_address_of_the_site_that_is_none_is_named_as_such(string address) =>
        await ShouldRefuseAsync([("Site__Address", address)], $"Site:Address is '{address}'", "Site__Address=https://");

    [Fact]
    public async Task A_command_that_writes_addresses_says_so_too() =>
        await ShouldRefuseAsync(
            [("ConnectionStrings__Database", await databases.CreateAsync()), ("Site__Address", "digitaalwerkt.example")],
            "Site:Address is 'digitaalwerkt.example'", "Site__Address=https://",
            "staff", "invite", "--email", "nora@example.org", "--name", "Nora", "--organisation", "Jobteam");

    [Fact]
    public async Task A_certificate_for_the_keys_that_is_not_there_is_named_as_such() =>
        await ShouldRefuseAsync([("DataProtection__Certificate", "/nonexistent.p12")], "/nonexistent.p12", "PKCS#12");

    [Fact]
    public async Task A_folder_without_lessons_is_named_as_such() =>
        await ShouldRefuseAsync([("DW_CONTENT", "/nonexistent")], "The lessons were not found", "DW_CONTENT");

    static async Task ShouldRefuseAsync((string, string)[] settings, string problem, string remedy, params string[] command)
    {
        await using var site = SiteProcess.Start(settings, command);

        var code = await site.EndAsync();

        code.ShouldBe(1, site.Errors);
        site.Errors.ShouldContain(problem);
        site.Errors.ShouldContain(remedy);
        (site.Errors + site.Output).ShouldNotContain("   at ");
        (site.Errors + site.Output).ShouldNotContain("hunter2hunter2");
    }
}
