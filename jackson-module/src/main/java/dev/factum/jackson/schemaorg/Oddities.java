package dev.factum.jackson.schemaorg;

/** The rules that real records break, each written once. */
final class Oddities {
    // records

    static final String NOT_JSON = "record.not-json: A document must be JSON that holds no member twice,"
            + " or else the rest of {0} is not read: {1}";
    static final String NO_RECORDS = "record.missing: The input must hold a record";
    static final String NO_RECORD = "record.type: A record must be a ClaimReview or a Claim";
    static final String ENCLOSED =
            "record.enclosed: A ClaimReview must stand alone, in an array or in @graph, or else what it stands in is not read";
    static final String CONTEXT = "record.context: A record's @context must be that of schema.org";
    static final String REFUSED = "record.refused: A record must hold nothing that the model cannot hold";

    static final String TOO_MUCH =
            "record.too-much: A record must not have so many items, authors and appearances that they make more than {0} parts";

    // what a record must have

    static final String NO_CLAIM =
            "claim-review.claim-reviewed.missing: ClaimReview.claimReviewed, or text or name of what it reviews, must be set";
    static final String NO_TEXT = "claim.text.missing: Claim.text, or its name or description, must be set";

    // what a record should have

    static final String CLAIM_OF_ITEM = "claim-review.claim-reviewed.of-item: ClaimReview.claimReviewed must be set,"
            + " or else the text or name of what it reviews is taken";
    static final String TEXT_OF_NAME =
            "claim.text.of-name: Claim.text must be set, or else its name or description is taken";
    static final String TEXT_DIFFERS = "claim.text.differs: Claim.text must be what claimReviewed says, \"{0}\"";
    static final String NO_ITEM = "claim-review.item-reviewed.missing: ClaimReview.itemReviewed must be set";
    static final String SEVERAL_ITEMS =
            "claim-review.item-reviewed.several: ClaimReview.itemReviewed must be one, or else each is taken as a claim of its own";
    static final String NO_CLAIMANT =
            "claim.author.missing: Claim.author must be set, or else the claim is cited to an unidentified source";
    static final String NO_CLAIM_DATE = "claim.date-published.missing: Claim.datePublished must be set";
    static final String AFTER_REVIEW =
            "claim.date-published.after-review: Claim.datePublished must not lie after its review of {0}";
    static final String OWN_REVIEW =
            "claim.appearance.own-review: Claim.appearance must be another page than its review";
    static final String NO_AUTHOR = "claim-review.author.missing: ClaimReview.author or publisher must be set";
    static final String NO_URL = "claim-review.url.missing: ClaimReview.url must be set";
    static final String NO_DATE = "claim-review.date-published.missing: ClaimReview.datePublished must be set";

    // ratings

    static final String NO_RATING = "claim-review.review-rating.missing: ClaimReview.reviewRating must be set";
    static final String NO_LABEL =
            "rating.alternate-name.missing: Rating.alternateName must be set, or else another member is taken for it";
    static final String NO_NUMBER = "rating.rating-value.missing: Rating.ratingValue must be set";
    static final String NOT_A_NUMBER = "rating.rating-value.not-a-number: Rating.ratingValue must be a number";
    static final String NO_SCALE =
            "rating.best-rating.no-scale: Rating.bestRating must be greater than worstRating {0}";
    static final String OFF_SCALE = "rating.rating-value.off-scale: Rating.ratingValue must lie from {0} to {1}";
    static final String UNKNOWN_WORDS =
            "rating.alternate-name.unknown: Rating.alternateName must be known, or else ratingValue must say what it amounts to";
    static final String BY_NUMBER =
            "rating.alternate-name.by-number: Rating.alternateName must be on a scale of truth, or else ratingValue alone says"
                    + " what it amounts to, {0}";
    static final String NO_BEST =
            "rating.best-rating.missing: Rating.bestRating must be set where ratingValue decides, or else 5 is taken for it";
    static final String NO_WORST =
            "rating.worst-rating.missing: Rating.worstRating must be set where ratingValue decides, or else 1 is taken for it";
    static final String WORDS_AND_NUMBER =
            "rating.rating-value.differs: Rating.ratingValue must amount to what alternateName says, {0}";

    // any member

    static final String SEVERAL = "several: {field} must be one value, or else the first is taken";
    static final String NOT_TEXT = "not-text: {field} must be text";
    static final String HTML = "html: {field} must be plain text, or else tags and entities are taken out";
    static final String TOO_LONG = "too-long: {field} must be at most {0} characters long, or else the end is cut off";
    static final String CHARACTERS =
            "characters: {field} must hold no control character, mark of direction or half of a surrogate pair,"
                    + " or else marks are dropped and the others replaced";
    static final String DATE_FORM = "date-form: {field} must be a date of ISO 8601, or else it is read as {0}";
    static final String NOT_A_DATE = "not-a-date: {field} must be a date that can be read in one way only";
    static final String MIDNIGHT =
            "midnight: {field} must not be midnight in UTC, which may stand for the whole of a day";
    static final String RELATIVE = "relative: {field} must be an absolute URL, or else it is read as {0}";
    static final String URL_FORM = "url-form: {field} must be a URL by RFC 3986, or else it is read as {0}";
    static final String NOT_A_URL = "not-a-url: {field} must be an absolute URL with http or https";
    static final String NOT_A_LANGUAGE = "not-a-language: {field} must be a language by BCP 47";
    static final String NOT_A_THING = "not-a-thing: {field} must be an object with a name or a URL";
    static final String TYPE_MISSING = "type-missing: {field} must have an @type";
    static final String UNRESOLVED = "unresolved: {field} must refer to an object that is there";
    static final String DIFFERS = "differs: {field} must be the same wherever the same is meant, {0}";

    private Oddities() {}
}
