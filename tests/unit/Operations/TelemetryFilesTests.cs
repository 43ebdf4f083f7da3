using System.Diagnostics.Metrics;
using System.Text.Json;
using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes;
using DigitaalWerkt.Web.Platform.Backups;
using DigitaalWerkt.Web.Platform.Diagnostics;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.Extensions.DependencyInjection;
using YamlDotNet.RepresentationModel;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>The alert rules and the dashboard speak of meters that there are, under the names that they get on the way.</summary>
public sealed partial class TelemetryFilesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Rules = "deploy/telemetry/alerts.yml";
    const string Board = "deploy/telemetry/dashboard.json";
    const string Collector = "deploy/telemetry/collector.yml";

    // Those of Kestrel and of requests are there once a server listens on a real port.
    static readonly string[] OfServers = ["http_server_request_duration_seconds_bucket", "http_server_request_duration_seconds_count"];

    [Fact]
    public async Task Every_meter_that_they_name_is_there()
    {
        var known = (await MetersAsync()).SelectMany(NamesOf).Concat(OfServers).ToHashSet();
        var named = Expressions().SelectMany(expression => MeterName().Matches(Labels().Replace(expression, "")))
            .Select(match => match.Value).Distinct().ToList();

        named.Count.ShouldBeGreaterThan(15);
        named.Except(known).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_meter_of_ours_stands_on_the_board_and_in_the_handbook()
    {
        var shown = string.Join('\n', Panels().SelectMany(panel => Targets(panel)));
        var handbook = Repository.Read("docs/ops.md");
        var ours = (await MetersAsync()).Where(meter => meter.Meter.Name.StartsWith(Telemetry.MeterPrefix + ".", StringComparison.Ordinal)).ToList();

        ours.Count.ShouldBeGreaterThan(10);
        ours.Where(meter => !NamesOf(meter).Any(shown.Contains)).Select(meter => meter.Name).ShouldBeEmpty();
        ours.Where(meter => !handbook.Contains($"`{meter.Name}`")).Select(meter => meter.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Each_rule_says_how_bad_it_is_and_what_to_do()
    {
        var rules = Alerts();

        rules.Count.ShouldBeGreaterThan(10);
        rules.Select(rule => rule["alert"].ToString()).Distinct().Count().ShouldBe(rules.Count);
        foreach (var rule in rules)
        {
            rule["labels"]["severity"].ToString().ShouldBeOneOf("page", "ticket");
            rule["annotations"]["summary"].ToString().ShouldNotBeNullOrWhiteSpace();
            rule["annotations"]["description"].ToString().ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void The_panels_do_not_lie_over_each_other_and_have_numbers_of_their_own()
    {
        var panels = Panels();

        panels.Select(panel => panel.GetProperty("id").GetInt32()).Distinct().Count().ShouldBe(panels.Count);
        var places = panels.SelectMany(panel =>
        {
            var at = panel.GetProperty("gridPos");
            var (x, y) = (at.GetProperty("x").GetInt32(), at.GetProperty("y").GetInt32());
            return Enumerable.Range(x, at.GetProperty("w").GetInt32())
                .SelectMany(column => Enumerable.Range(y, at.GetProperty("h").GetInt32()).Select(row => (column, row)));
        }).ToList();
        places.Distinct().Count().ShouldBe(places.Count);
        places.Max(place => place.column).ShouldBeLessThan(24);
    }

    [Fact]
    public void The_collector_keeps_the_name_of_a_job_from_that_of_Prometheus()
    {
        var collector = Yaml(Collector);
        var used = (YamlSequenceNode)collector["service"]["pipelines"]["metrics"]["processors"];
        var actions = (YamlSequenceNode)collector["processors"]["attributes/job"]["actions"];

        used.Select(processor => processor.ToString()).ShouldContain("attributes/job");
        actions.Select(action => $"{action["action"]} {action["key"]}").ShouldBe(["insert job_name", "delete job"]);
        foreach (var pipeline in ((YamlMappingNode)collector["service"]["pipelines"]).Children.Values)
        {
            foreach (var kind in new[] { "receivers", "processors", "exporters" })
            {
                ((YamlSequenceNode)pipeline[kind]).Select(part => part.ToString())
                    .Except(((YamlMappingNode)collector[kind]).Children.Keys.Select(key => key.ToString())).ShouldBeEmpty();
            }
        }
        Expressions().ShouldAllBe(expression => !Regex.IsMatch(expression, @"\bjob\b"));
    }

    // As the exporter of the collector for Prometheus names them: the unit behind it, and _total behind what only grows.
    static IEnumerable<string> NamesOf(Instrument meter)
    {
        var unit = meter.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        var name = meter.Name.Replace('.', '_');
        name = name.EndsWith(unit, StringComparison.Ordinal) ? name : name + unit;
        var kind = meter.GetType().Name;
        return kind.StartsWith("Histogram", StringComparison.Ordinal) ? [$"{name}_bucket", $"{name}_sum", $"{name}_count"]
            : kind.StartsWith("Counter", StringComparison.Ordinal) || kind.StartsWith("ObservableCounter", StringComparison.Ordinal) ? [$"{name}_total"]
            : [name];
    }

    async Task<IReadOnlyList<Instrument>> MetersAsync()
    {
        var found = new List<Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (meter, _) =>
            {
                lock (found)
                {
                    found.Add(meter);
                }
            },
        };
        listener.Start();
        foreach (var meters in new[] { typeof(ClassMeters), typeof(JobMeters), typeof(MessageMeters), typeof(BackupMeters) })
        {
            site.Services.GetRequiredService(meters);
        }
        await site.QueryAsync(context => Task.FromResult(context.BackupRuns.Count()));
        lock (found)
        {
            return [.. found.DistinctBy(meter => (meter.Meter.Name, meter.Name))];
        }
    }

    static List<string> Expressions() => [.. Alerts().Select(rule => rule["expr"].ToString()), .. Panels().SelectMany(Targets)];

    static List<YamlNode> Alerts() => [.. ((YamlSequenceNode)Yaml(Rules)["groups"][0]["rules"]).Children];

    static List<JsonElement> Panels() => [.. JsonDocument.Parse(Repository.Read(Board)).RootElement.GetProperty("panels").EnumerateArray()];

    static IEnumerable<string> Targets(JsonElement panel) => panel.TryGetProperty("targets", out var targets)
        ? targets.EnumerateArray().Select(target => target.GetProperty("expr").GetString()!)
        : [];

    static YamlNode Yaml(string path)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.Read(path)));
        return yaml.Documents[0].RootNode;
    }

    // "sum by (le, http_route)": what is between the brackets are no meters.
    [GeneratedRegex(@"\bby \([^)]*\)")]
    private static partial Regex Labels();

    [GeneratedRegex(@"\b(digitaalwerkt|dotnet|http|db|kestrel)_[a-z_]+\b(?!\s*[=!]~?"")")]
    private static partial Regex MeterName();
}
