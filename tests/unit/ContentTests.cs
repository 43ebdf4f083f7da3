using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Tests;

/// <summary>The lessons and practice e-mails of this repository.</summary>
public sealed class ContentTests
{
    [Fact]
    public void Nothing_is_wrong_with_the_content()
    {
        var folder = new ContentFolder(Path.Combine(Repository.Root, "content"));
        var checks = typeof(IContentCheck).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IContentCheck))).ToList();

        var problems = checks.SelectMany(check => ((IContentCheck)Activator.CreateInstance(check)!).Run(folder)).ToList();

        checks.ShouldNotBeEmpty();
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }
}
