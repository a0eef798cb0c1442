package vn.postmart.marketplace.architecture.store;

/** A store that anybody could use. */
public class LooseStore {

}
