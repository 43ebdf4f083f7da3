using System.Reflection;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>docs/security.md names tests; a test that was renamed or removed must not go on being named.</summary>
public sealed partial class SecurityTableTests
{
    [Fact]
    public void Every_test_that_the_table_names_exists()
    {
        var tests = typeof(SecurityTableTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet();

        var named = NamedTest().Matches(Repository.Read("docs/security.md")).Select(match => match.Groups[1].Value).ToList();

        named.Count.ShouldBeGreaterThan(20);
        named.Where(name => !tests.Contains(name)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex NamedTest();
}
