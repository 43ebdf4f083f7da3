using YamlDotNet.RepresentationModel;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>Docker doesn't run where the tests do; what can be seen without it is looked at here.</summary>
public sealed class DockerTests
{
    readonly YamlMappingNode compose = Read("docker/compose.yml");

    [Fact]
    public void There_are_two_web_instances_a_proxy_a_database_and_a_mail_catcher() =>
        Services().Keys.ShouldBe(["proxy", "web-1", "web-2", "database", "mail"], ignoreOrder: true);

    [Fact]
    public void Every_service_has_a_health_check() =>
        Services().Where(service => !Has(service.Value, "healthcheck")).Select(service => service.Key).ShouldBeEmpty();

    [Fact]
    public void The_proxy_sends_visitors_to_both_instances_and_asks_them_whether_they_are_ready()
    {
        var proxy = Repository.Read("docker/Caddyfile");

        proxy.ShouldContain("web-1:8080 web-2:8080");
        proxy.ShouldContain("health_uri /health/ready?database=no");
    }

    [Fact]
    public void The_web_instances_trust_the_network_of_the_proxy_and_know_their_own_name()
    {
        var environment = (YamlMappingNode)Services()["web-1"]["environment"];

        environment["Site__TrustedProxies"].ToString().ShouldBe(compose["networks"]["edge"]["ipam"]["config"][0]["subnet"].ToString());
        environment.Children.Keys.Select(key => key.ToString()).ShouldContain("AllowedHosts");
    }

    [Fact]
    public void The_web_instances_can_be_told_where_mail_goes_and_leave_connections_for_each_other()
    {
        var environment = (YamlMappingNode)Services()["web-1"]["environment"];
        var most = int.Parse(environment["ConnectionStrings__Database"].ToString().Split("Maximum Pool Size=")[1]);

        environment["Mail__Host"].ToString().ShouldBe("${MAIL_HOST:-}");
        environment["Mail__Tls"].ToString().ShouldBe("${MAIL_TLS:-true}");
        // PostgreSQL takes 100 and keeps 3 for its owner.
        (2 * most).ShouldBeLessThan(97);
    }

    [Fact]
    public void The_programs_for_back_ups_are_of_the_version_of_the_database_and_have_a_place_to_write()
    {
        var database = Services()["database"]["image"].ToString();
        var web = Services()["web-1"];

        Lines().ShouldContain($"FROM {database} AS postgres");
        Lines().ShouldContain(line => line.Contains($"/usr/lib/postgresql/{database.Split(':')[1].Split('-')[0]}/bin/pg_dump"));
        ((YamlSequenceNode)web["volumes"]).Select(volume => volume.ToString()).ShouldBe([$"backups:{web["environment"]["Backup__Folder"]}"]);
        Lines().ShouldContain(line => line.Contains($"install -d -o 10001 -m 700 {web["environment"]["Backup__Folder"]}"));
    }

    [Fact]
    public void No_password_stands_in_the_file()
    {
        var file = Repository.Read("docker/compose.yml");

        file.Split('\n').Where(line => line.Contains("Password=") || line.Contains("PASSWORD:")).ShouldAllBe(line => line.Contains("${DATABASE_PASSWORD:?") || line.Contains("${MAIL_PASSWORD:-}"));
    }

    [Fact]
    public void Only_the_proxy_is_open_to_the_world() =>
        Services().Where(service => Has(service.Value, "ports") && service.Value["ports"].AllNodes.OfType<YamlScalarNode>()
                .Any(port => !port.Value!.StartsWith("127.0.0.1:", StringComparison.Ordinal)))
            .Select(service => service.Key).ShouldBe(["proxy"]);

    [Fact]
    public void What_the_image_copies_is_there()
    {
        var copied = Lines().Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from="))
            .SelectMany(line => line.Split(' ')[1..^1]).ToList();

        copied.ShouldNotBeEmpty();
        copied.Where(path => !Path.Exists(Path.Combine(Repository.Root, path))).ShouldBeEmpty();
    }

    [Fact]
    public void The_image_sends_only_what_it_copies_to_the_builder()
    {
        var sent = Repository.Read("docker/Dockerfile.dockerignore").Split('\n').Where(line => line.StartsWith('!')).Select(line => line[1..]);

        sent.Where(path => !Path.Exists(Path.Combine(Repository.Root, path))).ShouldBeEmpty();
    }

    [Fact]
    public void The_image_runs_as_an_ordinary_user_and_looks_after_its_own_health()
    {
        var last = Lines().SkipWhile(line => !line.StartsWith("FROM debian", StringComparison.Ordinal)).ToList();

        last.Single(line => line.StartsWith("USER ", StringComparison.Ordinal)).ShouldNotBe("USER root");
        last.ShouldContain(line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal) && line.EndsWith("\"health\"]", StringComparison.Ordinal));
        last.ShouldContain(line => line.Contains("weasyprint"));
    }

    static IEnumerable<string> Lines() => Repository.Read("docker/Dockerfile").Split('\n');

    static bool Has(YamlMappingNode node, string key) => node.Children.ContainsKey(key);

    Dictionary<string, YamlMappingNode> Services() => ((YamlMappingNode)compose["services"]).Children
        .ToDictionary(service => service.Key.ToString(), service => (YamlMappingNode)service.Value);

    static YamlMappingNode Read(string path)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.Read(path)));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }
}
