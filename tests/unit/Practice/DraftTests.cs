using DigitaalWerkt.Web.Features.Practice;

namespace DigitaalWerkt.Tests.Practice;

public sealed class DraftTests
{
    [Fact]
    public void Two_drafts_for_one_e_mail_are_both_kept()
    {
        var merged = new Draft("Ik kom om tien uur.", ["cv"]).Merge(new Draft("Ik kom niet.", ["foto", "cv"]));

        merged.Text.ShouldBe("Ik kom niet.\n\n\nIk kom om tien uur.");
        merged.Files.ShouldBe(["cv", "foto"]);
    }

    [Fact]
    public void A_draft_that_was_merged_is_not_merged_again()
    {
        var (card, device) = (new Draft("Dag Noor.", []), new Draft("Ik kom graag.", []));
        var merged = card.Merge(device);

        merged.Merge(device).Text.ShouldBe(merged.Text);
        device.Merge(merged).ShouldBeEquivalentTo(merged);
    }
}
