using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Features.Learning.Content.Checking;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.Extensions.Time.Testing;

namespace DigitaalWerkt.Tests;

/// <summary>The lessons and practice e-mails of this repository.</summary>
public sealed class ContentTests
{
    [Fact]
    public void Nothing_is_wrong_with_the_content()
    {
        var folder = new ContentFolder(Path.Combine(Repository.Root, "content"));
        var checks = typeof(IContentCheck).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IContentCheck))).ToList();

        var problems = checks.SelectMany(check => Make(check).Run(folder)).ToList();

        checks.ShouldNotBeEmpty();
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    // What grows old is asked on a day that doesn't move: a test that passed doesn't fail by itself.
    static IContentCheck Make(Type check) => (IContentCheck)(check == typeof(AgeCheck)
        ? new AgeCheck(new FakeTimeProvider(new DateTimeOffset(2026, 11, 30, 12, 0, 0, TimeSpan.Zero)))
        : Activator.CreateInstance(check)!);
}
