using System.Security.Cryptography;
using System.Text;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestMethodOrderer(typeof(DigitaalWerkt.Tests.Site.FixedOrder))]
[assembly: TestCaseOrderer(typeof(DigitaalWerkt.Tests.Site.FixedOrder))]

namespace DigitaalWerkt.Tests.Site;

/// <summary>
/// The tests of a class in the same order on every machine: left alone, the order follows the folder of the build, and a test that leans on
/// another fails where nobody can look. With a number in <c>TEST_ORDER</c> they come in another order, to find such tests.
/// </summary>
public sealed class FixedOrder : ITestMethodOrderer, ITestCaseOrderer
{
    static readonly string? Seed = Environment.GetEnvironmentVariable("TEST_ORDER");

    public IReadOnlyCollection<TTestMethod?> OrderTestMethods<TTestMethod>(IReadOnlyCollection<TTestMethod?> testMethods)
        where TTestMethod : notnull, ITestMethod => [.. testMethods.OrderBy(method => Place(method?.MethodName ?? ""), StringComparer.Ordinal)];

    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase => [.. testCases.OrderBy(test => Place(test.TestCaseDisplayName), StringComparer.Ordinal)];

    static string Place(string name) => Seed is null ? name : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed} {name}")));
}
